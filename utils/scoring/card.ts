import type { CommonGround, Profile, ScoredLabel, Sender } from '../requests/index.ts';
import type { PersonalWeights } from './personal-weights.ts';
import type { TextPast } from './text-past.ts';

/** What is known of a request besides its note, and of its reader. */
export interface CardReading {
  readonly sender: Sender;
  readonly profile: Profile;
  readonly personal: PersonalWeights;
  /** What the reader did with the same note from others; null where they have not met it. */
  readonly past: TextPast | null;
  /** The reader's own word for this request; null where they have not given one. */
  readonly corrected: ScoredLabel | null;
  readonly ground: readonly CommonGround[];
  /** The probability that the headline sells; 0 where there is none. */
  readonly sells: number;
}
