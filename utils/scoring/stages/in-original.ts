import type { Verdict } from '../../requests/index.ts';
import type { Undisguised } from '../text/undisguised.ts';

/** A verdict on an undisguised note, its places and quoted words led back into the note as it was written. */
export function inOriginal(verdict: Verdict, note: string, seen: Undisguised): Verdict {
  // Mostly it is the very same text, which is told without reading it.
  if (seen.text === note || note.startsWith(seen.text)) return verdict;
  return {
    ...verdict,
    reasons: verdict.reasons.map((reason) =>
      reason.where === 'note' && reason.start !== null && reason.end !== null
        ? { ...reason, start: seen.start(reason.start), end: seen.end(reason.end) }
        : reason,
    ),
    claims: verdict.claims.map((claim) => {
      const [start, end] = [seen.start(claim.start), seen.end(claim.end)];
      return { ...claim, start, end, text: note.slice(start, end) };
    }),
  };
}
