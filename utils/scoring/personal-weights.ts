import type { ScoredLabel } from '../requests/index.ts';
import type { ReasonCode } from './reason-codes.ts';

/** What a lesson can be about: a kind of note, or a cause that a note shows. */
export type LessonKey = `kind:${ScoredLabel}` | ReasonCode;

/** How far causes move one label's logit; absent means 0. */
export type LabelShift = Readonly<Partial<Record<ScoredLabel, number>>>;

/**
 * What one reader has taught, beside the shipped weights and never in them. Plain data, so that it can be stored,
 * shown and taken back.
 */
export interface PersonalWeights {
  /** How welcome requests with this mark are to this reader, in logits of worth, -2 to 2. */
  readonly wanted: Readonly<Partial<Record<LessonKey, number>>>;
  /** How far a cause moves each label for this reader, in logits, -2 to 2. */
  readonly labels: Readonly<Partial<Record<ReasonCode, LabelShift>>>;
}

/** Nothing has been learnt yet. */
export const NO_LESSONS: PersonalWeights = { wanted: {}, labels: {} };
