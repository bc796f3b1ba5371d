import type { Reason, Verdict } from '../../utils/requests/index.ts';

/** More than three reasons are not read. */
const MOST = 3;

/** The reasons that are told, heaviest first, each cause once. */
export function topReasons(verdict: Verdict): readonly Reason[] {
  const heaviest = verdict.reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const seen = new Set<string>();
  return heaviest.filter(({ code }) => !seen.has(code) && seen.add(code)).slice(0, MOST);
}
