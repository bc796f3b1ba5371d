import type { Verdict } from '../requests/index.ts';
import type { ReasonCode } from '../scoring/reason-codes.ts';
import type { Sureness } from './message-ids.ts';
import type { PageWords } from './words.ts';

/** From this probability on a label is called a matter of confidence, and shown with its percentage. */
const CONFIDENT = 0.75;

const OWN_WORD: ReasonCode = 'reader-corrected';

/** Whether the label is the reader's own word for the request. */
export function isCorrected({ reasons }: Verdict): boolean {
  return reasons.some(({ code }) => code === OWN_WORD);
}

/** How sure Winnow is of a verdict, 0 to 1; null for `unclear`, which claims nothing, and for the reader's own word. */
export function confidenceOf(verdict: Verdict): number | null {
  return verdict.label === 'unclear' || isCorrected(verdict) ? null : verdict.probabilities[verdict.label];
}

export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.95) return 'very-sure';
  if (confidence >= CONFIDENT) return 'fairly-sure';
  return confidence >= 0.5 ? 'leaning' : 'unsure';
}

/** The percentage of a confident verdict; null where the label alone is to be shown. */
export function confidentPercent(words: PageWords, verdict: Verdict): string | null {
  const confidence = confidenceOf(verdict);
  return confidence === null || confidence < CONFIDENT ? null : words.percent(confidence);
}

/** How sure, as a count out of 100, which people read better than a percentage. */
export function surenessSentence(words: PageWords, verdict: Verdict): string {
  if (isCorrected(verdict)) return words.say('sure.corrected');
  const confidence = confidenceOf(verdict);
  if (confidence === null) return words.say('sure.noVerdict');
  const count = Math.min(99, Math.max(1, Math.round(confidence * 100)));
  return words.say('sure.outOf100', { count, label: verdict.label });
}
