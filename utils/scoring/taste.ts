import { NO_PREFERENCES, type Preferences } from '../requests/index.ts';
import { NO_LESSONS, type PersonalWeights } from './personal-weights.ts';

/** What is this reader's own: what their decisions have taught, and what they have said of whole kinds. */
export interface Taste {
  readonly weights: PersonalWeights;
  readonly preferences: Preferences;
}

/** A reader of whom nothing is known. */
export const NO_TASTE: Taste = { weights: NO_LESSONS, preferences: NO_PREFERENCES };
