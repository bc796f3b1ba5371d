import * as v from 'valibot';
import { CHOICES, LABELS, type Sender } from '../../utils/requests/index.ts';

const text = v.nullish(v.string('must be text or null'), null);

const sender = v.nullish(
  v.object(
    {
      name: text,
      headline: text,
      profileUrl: text,
      mutualConnections: v.nullish(
        v.pipe(
          v.number('must be a number or null'),
          v.integer('must be a whole number'),
          v.minValue(0, 'must not be below 0'),
        ),
        null,
      ),
      sharedContext: text,
    },
    'must be an object',
  ),
  null,
);

const requestFields = {
  id: v.optional(v.union([v.string(), v.number()], 'must be text or a number')),
  note: v.optional(v.nullable(v.string('must be text or null'))),
  text: v.optional(v.nullable(v.string('must be text or null'))),
  sender,
};

/** A Request as a person writes it: `text` stands for `note`, and only a note or a sender is needed. */
export const requestLine = v.pipe(
  v.object(requestFields, 'must be an object'),
  v.check(
    (line) => line.note !== undefined || line.text !== undefined || line.sender !== null,
    'note: is missing (null where there is none)',
  ),
);
export type RequestLine = v.InferOutput<typeof requestLine>;

/** A Request with what the reader decided or called it. */
export const decisionLine = v.pipe(
  v.object(
    {
      ...requestFields,
      decision: v.optional(v.nullable(v.picklist(CHOICES, `must be one of ${CHOICES.join(', ')}`)), null),
      label: v.optional(v.nullable(v.picklist(LABELS, `must be one of ${LABELS.join(', ')}`)), null),
    },
    'must be an object',
  ),
  v.check(
    (line) => line.note !== undefined || line.text !== undefined || line.sender !== null,
    'note: is missing (null where there is none)',
  ),
  v.check((line) => line.decision !== null || line.label !== null, 'decision: is missing, and label too'),
);

/** What the scorer is given for a line. */
export function toScoringInput(line: Pick<RequestLine, 'note' | 'text' | 'sender'>) {
  const from: Sender = {
    name: line.sender?.name ?? '',
    headline: line.sender?.headline ?? null,
    profileUrl: line.sender?.profileUrl ?? null,
    mutualConnections: line.sender?.mutualConnections ?? null,
    sharedContext: line.sender?.sharedContext ?? null,
  };
  return { note: line.note ?? line.text ?? null, sender: from };
}
