import type { CommonGround, Profile, Sender } from '../requests/index.ts';
import type { PersonalWeights } from './personal-weights.ts';

/** What is known of a request besides its note, and of its reader. */
export interface CardReading {
  readonly sender: Sender;
  readonly profile: Profile;
  readonly personal: PersonalWeights;
  readonly ground: readonly CommonGround[];
  /** The probability that the headline sells; 0 where there is none. */
  readonly sells: number;
}
