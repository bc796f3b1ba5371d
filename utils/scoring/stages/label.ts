import type { Label, Probabilities } from '../../requests/index.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { likeliest } from './probabilities.ts';

/** Below this the evidence is mixed: a reader is better served by "unclear" than by a guess. */
const LEAST_PROBABILITY = 0.45;
/** In a language whose words we do not know only the letters speak. */
const LEAST_PROBABILITY_UNKNOWN = 0.75;
/** Fewer words than this are too little to say, whatever they are. */
const LEAST_WORDS = 3;

/** A label, or `unclear` and why. */
export interface Decision {
  readonly label: Label;
  readonly doubt: Extract<ReasonCode, 'too-short' | 'unknown-language' | 'mixed-evidence'> | null;
}

/** Chooses the label of a note, or abstains. */
export function chooseLabel(probabilities: Probabilities, words: number, languageKnown: boolean): Decision {
  if (words < LEAST_WORDS) return { label: 'unclear', doubt: 'too-short' };
  const label = likeliest(probabilities);
  if (!languageKnown && probabilities[label] < LEAST_PROBABILITY_UNKNOWN) {
    return { label: 'unclear', doubt: 'unknown-language' };
  }
  if (probabilities[label] < LEAST_PROBABILITY) return { label: 'unclear', doubt: 'mixed-evidence' };
  return { label, doubt: null };
}
