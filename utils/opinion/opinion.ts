import { SCORED_LABELS, type ScoredLabel } from '../requests/index.ts';

/** Why the model says so. A closed list, so that no word of the model is ever shown. */
export const GROUNDS = [
  'offers-something',
  'asks-for-time',
  'speaks-of-a-job',
  'asks-for-money-or-data',
  'says-nothing-specific',
  'shares-something-real',
  'asks-a-real-question',
  'keeps-in-touch',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** What the browser's own model makes of a note. Shown beside the verdict, never instead of it, and never acted upon. */
export interface Opinion {
  readonly label: ScoredLabel;
  readonly ground: Ground;
}

/** The JSON schema that the browser holds the model to. */
export const ANSWER_SCHEMA = {
  type: 'object',
  properties: {
    label: { type: 'string', enum: SCORED_LABELS },
    ground: { type: 'string', enum: GROUNDS },
  },
  required: ['label', 'ground'],
  additionalProperties: false,
} as const;
