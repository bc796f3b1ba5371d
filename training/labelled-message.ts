import * as v from 'valibot';
import { SCORED_LABELS } from '../utils/requests/index.ts';
import { LANGUAGES } from '../utils/scoring/language/languages.ts';
import { MOVE_NAMES } from '../utils/scoring/moves/move-names.ts';

/** A message that we wrote to learn from, and where it stands. */
export const labelledMessage = v.object({
  text: v.pipe(v.string(), v.nonEmpty()),
  label: v.picklist(SCORED_LABELS),
  lang: v.picklist(LANGUAGES),
  tactic: v.optional(v.string(), ''),
  manner: v.optional(v.string(), 'from life'),
  /** What its parts do, each from an offset (UTF-16) up to the next; marked while it was written. */
  moves: v.optional(
    v.array(v.tuple([v.picklist(MOVE_NAMES), v.pipe(v.number(), v.integer(), v.minValue(0))])),
  ),
});
export type LabelledMessage = v.InferOutput<typeof labelledMessage> & {
  readonly file: string;
  readonly line: number;
};

/** A headline that we wrote to learn from: does it sell or promise something by itself? */
export const labelledHeadline = v.object({
  text: v.pipe(v.string(), v.nonEmpty()),
  sells: v.picklist(['yes', 'no']),
  lang: v.picklist(LANGUAGES),
  why: v.optional(v.string(), ''),
});
export type LabelledHeadline = v.InferOutput<typeof labelledHeadline> & {
  readonly file: string;
  readonly line: number;
};
