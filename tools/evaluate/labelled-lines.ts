import * as v from 'valibot';
import { CLAIM_KINDS, CLAIM_STATUSES, SCORED_LABELS } from '../../utils/requests/index.ts';
import { requestLine } from '../input/request-schema.ts';

/** A message with its label, as the corpora hold it. */
export const messageLine = v.object({
  text: v.string(),
  label: v.picklist(SCORED_LABELS),
  lang: v.optional(v.string(), '?'),
});
export type MessageLine = v.InferOutput<typeof messageLine>;

/** A headline with whether it sells. */
export const headlineLine = v.object({
  text: v.string(),
  sells: v.picklist(['yes', 'no']),
  lang: v.optional(v.string(), '?'),
});

const sender = v.unwrap(requestLine.pipe[0].entries.sender);

/** A card without a note, with what it shares with a profile and what it is worth. */
export const cardLine = v.object({
  sender,
  profile: v.string(),
  sells: v.picklist(['yes', 'no']),
  worth: v.picklist(['low', 'medium', 'high']),
  commonGround: v.array(v.object({ kind: v.string(), theirs: v.string(), yours: v.string() })),
});
export type CardLine = v.InferOutput<typeof cardLine>;

/** A note with the claims it makes against a profile. */
export const claimLine = v.object({
  note: v.string(),
  sender,
  profile: v.string(),
  lang: v.optional(v.string(), '?'),
  claims: v.array(
    v.object({ kind: v.picklist(CLAIM_KINDS), text: v.string(), status: v.picklist(CLAIM_STATUSES) }),
  ),
});
export type ClaimLine = v.InferOutput<typeof claimLine>;
