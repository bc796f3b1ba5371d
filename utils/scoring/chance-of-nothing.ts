import type { Verdict } from '../requests/index.ts';

/**
 * The chance that a request is a pitch, a scam or nothing specific, 0 to 1, as a verdict gives it; null for `unclear`,
 * which claims nothing.
 */
export function chanceOfNothing({
  label,
  probabilities,
}: Pick<Verdict, 'label' | 'probabilities'>): number | null {
  const { pitch, scam, generic } = probabilities;
  return label === 'unclear' ? null : Math.min(1, pitch + scam + generic);
}
