import type { Profile, Request, ScoredLabel, Verdict } from '../requests/index.ts';
import type { Trait } from './personal-weights.ts';
import type { Taste } from './taste.ts';
import type { TextPast } from './text-past.ts';

/** What a verdict is made from: the card as plain data. */
export interface ScoringInput extends Pick<Request, 'note' | 'sender'> {
  /** What the reader did with the same note from others; left out where they have not met it. */
  readonly past?: TextPast | null;
  /** The reader's own word for this request. It counts before whatever the model makes of it. */
  readonly corrected?: ScoredLabel | null;
}

/** The engine's port: pure, the same answer for the same input. */
export interface Scorer {
  /** @param taste what is this reader's own, over the shipped model; left out for one of whom nothing is known. */
  score(input: ScoringInput, profile: Profile, taste?: Taste): Verdict;
  /** What a lesson from this request can be about. */
  traits(input: ScoringInput, profile: Profile): readonly Trait[];
}
