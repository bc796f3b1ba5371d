import * as v from 'valibot';
import { OUTCOMES, type PastRequest } from '../archive/records.ts';
import { type DayOfReading, dayId, FIELDS } from '../diagnosis/history.ts';
import { SOURCES } from '../insights/index.ts';
import type { Change, Lesson } from '../learning/lesson.ts';
import {
  CHOICES,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  DECISION_STATES,
  FAILURES,
  LABELS,
  LONGEST,
  PAGE_KINDS,
  READING_STATES,
  requestId,
  SCORED_LABELS,
} from '../requests/index.ts';
import { type DecisionRow, REQUEST_STATUSES, type RequestRow } from './rows.ts';
import type { ConnectionRow } from './taken.ts';
import type { TextRow } from './texts.ts';

/** Each field of each row as it may come from outside. Types fail where a row gets a field that is not here. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(700));
const line = text(1_000);
const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const time = v.pipe(finite, v.minValue(0));
const site = v.pipe(v.string(), v.regex(/^[a-z]{1,30}$/));
/** It is opened on a press. */
const address = v.pipe(text(2_000), v.regex(/^https?:\/\//));
const label = v.picklist(LABELS);
const scored = v.picklist(SCORED_LABELS);

const reason = v.strictObject({
  code: text(100),
  where: v.picklist(['note', 'headline', 'card']),
  start: v.nullable(count),
  end: v.nullable(count),
  weight: finite,
});

const claim = v.strictObject({
  kind: v.picklist(CLAIM_KINDS),
  text: text(LONGEST.note),
  start: count,
  end: count,
  topic: line,
  status: v.picklist(CLAIM_STATUSES),
  evidence: v.array(
    v.strictObject({ where: v.picklist(['profile', 'headline', 'shared-context']), text: text(2_000) }),
  ),
});

const ground = v.strictObject({
  topic: line,
  kind: v.picklist(['topic', 'school', 'employer', 'industry', 'place', 'community', 'event', 'people']),
  theirs: text(2_000),
  yours: text(2_000),
});

export const requestSchema = v.pipe(
  v.strictObject({
    id,
    site,
    slug: text(LONGEST.slug),
    name: text(LONGEST.name),
    headline: v.nullable(text(LONGEST.headline)),
    profileUrl: v.nullable(address),
    mutualConnections: v.nullable(count),
    sharedContext: v.nullable(text(LONGEST.sharedContext)),
    note: v.nullable(text(LONGEST.note)),
    receivedText: v.nullable(text(LONGEST.receivedText)),
    label,
    probabilities: v.strictObject({
      pitch: share,
      recruiter: share,
      scam: share,
      generic: share,
      genuine: share,
    }),
    worth: share,
    language: v.nullable(text(20)),
    reasons: v.array(reason),
    claims: v.array(claim),
    commonGround: v.array(ground),
    status: v.picklist(REQUEST_STATUSES),
    place: v.nullable(v.strictTuple([finite, finite, finite])),
    postponedUntil: v.nullable(time),
    overSince: v.nullable(time),
    firstSeenAt: time,
    lastSeenAt: time,
    textId: v.exactOptional(id),
    corrected: v.exactOptional(scored),
    chance: v.exactOptional(share),
    sources: v.exactOptional(v.array(v.picklist(SOURCES))),
  }),
  v.forward(
    v.check((row) => row.id === requestId(row.site, row.slug)),
    ['id'],
  ),
) satisfies v.GenericSchema<unknown, RequestRow>;

export const decisionSchema = v.strictObject({
  id,
  requestId: id,
  choice: v.picklist(CHOICES),
  state: v.picklist(DECISION_STATES),
  via: v.picklist(['page', 'popup', 'site']),
  decidedAt: time,
  dueAt: time,
  pageId: v.nullable(id),
  pressId: v.exactOptional(id),
  appliedAt: v.nullable(time),
  failure: v.nullable(v.picklist(FAILURES)),
  stance: v.exactOptional(v.picklist(['for', 'against', 'open'])),
  chance: v.exactOptional(share),
  together: v.exactOptional(id),
}) satisfies v.GenericSchema<unknown, DecisionRow>;

/** -3 to 3 is what a trait may come to; one lesson says less. */
const step = v.pipe(finite, v.minValue(-3), v.maxValue(3));

const change = v.strictObject({
  key: v.pipe(
    text(200),
    v.custom<Change['key']>(
      (key) => typeof key === 'string' && /^(kind|ground|word|headline):./.test(key),
      'a trait',
    ),
  ),
  shown: text(200),
  wanted: step,
  labels: v.strictObject({
    pitch: v.exactOptional(step),
    recruiter: v.exactOptional(step),
    scam: v.exactOptional(step),
    generic: v.exactOptional(step),
    genuine: v.exactOptional(step),
  }),
});

export const lessonSchema = v.strictObject({
  id,
  requestId: id,
  origin: v.variant('kind', [
    v.strictObject({ kind: v.literal('decision'), choice: v.picklist(CHOICES), decisionId: id }),
    v.strictObject({ kind: v.literal('correction'), label: scored }),
  ]),
  was: label,
  textId: v.nullable(id),
  changes: v.array(change),
  learntAt: time,
}) satisfies v.GenericSchema<unknown, Lesson>;

export const textSchema = v.strictObject({
  id,
  marks: v.pipe(v.array(count), v.maxLength(1_000)),
  keys: v.pipe(v.array(count), v.maxLength(100)),
  people: count,
  declined: v.array(v.strictObject({ decisionId: id, label })),
}) satisfies v.GenericSchema<unknown, TextRow>;

export const connectionSchema = v.strictObject({
  id,
  site,
  slug: v.nullable(text(LONGEST.slug)),
  name: text(LONGEST.name),
  company: line,
  position: line,
  connectedAt: v.nullable(finite),
  nameKeys: v.array(line),
}) satisfies v.GenericSchema<unknown, ConnectionRow>;

export const pastRequestSchema = v.strictObject({
  id,
  site,
  slug: v.nullable(text(LONGEST.slug)),
  name: text(LONGEST.name),
  note: v.nullable(text(LONGEST.note)),
  sentAt: v.nullable(finite),
  outcome: v.picklist(OUTCOMES),
}) satisfies v.GenericSchema<unknown, PastRequest>;

const health = v.strictObject({
  pageKind: v.picklist(PAGE_KINDS),
  state: v.picklist(READING_STATES),
  cards: count,
  controls: count,
  broken: count,
  unread: v.optional(count, 0),
});

export const readingSchema = v.pipe(
  v.strictObject({
    id,
    day: count,
    pageKind: v.picklist(PAGE_KINDS),
    cards: count,
    fields: v.strictObject(
      Object.fromEntries(FIELDS.map((field) => [field, count])) as Readonly<
        Record<(typeof FIELDS)[number], typeof count>
      >,
    ),
    last: health,
    lastAt: time,
  }),
  v.forward(
    v.check((row) => row.id === dayId(row.day, row.pageKind)),
    ['id'],
  ),
) satisfies v.GenericSchema<unknown, DayOfReading>;
