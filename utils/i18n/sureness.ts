import type { Verdict } from '../requests/index.ts';
import type { Sureness } from './message-ids.ts';
import type { Words } from './words.ts';

/** From this probability on a label is called a matter of confidence, and shown with its percentage. */
const CONFIDENT = 0.75;

/** How sure a verdict is, 0 to 1; null for `unclear`, which claims nothing. */
export function confidenceOf(verdict: Verdict): number | null {
  return verdict.label === 'unclear' ? null : verdict.probabilities[verdict.label];
}

export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.95) return 'very-sure';
  if (confidence >= CONFIDENT) return 'fairly-sure';
  return confidence >= 0.5 ? 'leaning' : 'unsure';
}

/** The percentage of a confident verdict; null where the label alone is to be shown. */
export function confidentPercent(words: Words, verdict: Verdict): string | null {
  const confidence = confidenceOf(verdict);
  return confidence === null || confidence < CONFIDENT ? null : words.percent(confidence);
}

/** How sure, as a count out of 100, which people read better than a percentage. */
export function surenessSentence(words: Words, verdict: Verdict): string {
  const confidence = confidenceOf(verdict);
  if (confidence === null) return words.say('sure.noVerdict');
  const count = Math.min(99, Math.max(1, Math.round(confidence * 100)));
  return words.say('sure.outOf100', { count, label: verdict.label });
}
