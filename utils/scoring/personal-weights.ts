import type { CommonGroundKind, Label, ScoredLabel } from '../requests/index.ts';

/**
 * What a lesson can be about: what the request is (`unclear` for one without a note), what the two share, a word of the
 * note, a word of the headline.
 */
export type TraitKey =
  | `kind:${Label}`
  | `ground:${CommonGroundKind}`
  | `word:${string}`
  | `headline:${string}`;

/** One thing about a request that a lesson can be about. */
export interface Trait {
  readonly key: TraitKey;
  /** How much of it there is, 0 to 2. */
  readonly value: number;
  /** How the reader is told of it: the word as it stands there, else the label or the kind of common ground. */
  readonly shown: string;
}

/** How far a trait moves each label's logit; absent means 0. */
export type LabelShift = Readonly<Partial<Record<ScoredLabel, number>>>;

/**
 * What one reader has taught, beside the shipped weights and never in them. Plain data, added up from the lessons, so
 * that each of them can be shown and taken back.
 */
export interface PersonalWeights {
  /** How welcome requests with a trait are to this reader, in logits of worth for a value of 1; -3 to 3. */
  readonly wanted: Readonly<Partial<Record<TraitKey, number>>>;
  /** How far a trait moves each label for this reader, in logits for a value of 1; -3 to 3. */
  readonly labels: Readonly<Partial<Record<TraitKey, LabelShift>>>;
}

/** Nothing has been learnt yet. */
export const NO_LESSONS: PersonalWeights = { wanted: {}, labels: {} };
