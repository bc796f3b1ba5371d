import type { Probabilities, Reason, ScoredLabel } from '../../requests/index.ts';
import type { TextPast } from '../text-past.ts';

/** What is left of doubt after each time that the reader called this very text something, or declined it as that. */
const DOUBT_AFTER_WORD = 0.3;
/** A decline has many reasons. */
const DOUBT_AFTER_DECLINE = 0.65;
/** What each decline of this very text takes from its worth, in logits. */
const DECLINED = -0.7;
const MOST_DECLINES = 3;

const NAMED_BY_DECLINE = ['pitch', 'scam'] as const satisfies readonly ScoredLabel[];

const countOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Between what the words say and what the reader has said of this very text: the oftener, the nearer to the reader. */
function blend(
  probabilities: Probabilities,
  said: Readonly<Partial<Record<ScoredLabel, number>>>,
  doubt: number,
): Probabilities {
  const all = countOf(said);
  if (all === 0) return probabilities;
  const left = doubt ** all;
  const at = (label: ScoredLabel) => left * probabilities[label] + ((1 - left) * (said[label] ?? 0)) / all;
  return {
    pitch: at('pitch'),
    recruiter: at('recruiter'),
    scam: at('scam'),
    generic: at('generic'),
    genuine: at('genuine'),
  };
}

/** What a text is that the reader has met before: by their own word for it, else by what they declined it as. */
export function withPast(probabilities: Probabilities, past: TextPast | null): Probabilities {
  if (past === null) return probabilities;
  if (countOf(past.called) > 0) return blend(probabilities, past.called, DOUBT_AFTER_WORD);
  const declinedAs = Object.fromEntries(
    NAMED_BY_DECLINE.flatMap((label) => {
      const times = past.declined[label];
      return times === undefined ? [] : [[label, times]];
    }),
  );
  return blend(probabilities, declinedAs, DOUBT_AFTER_DECLINE);
}

/** How much less a text is worth that the reader has declined before, in logits; their own word for it counts instead. */
export function pastShift(past: TextPast | null): number {
  if (past === null || countOf(past.called) > 0) return 0;
  return DECLINED * Math.min(MOST_DECLINES, countOf(past.declined));
}

/** The reason that a text was recognised, with how much it moved the label. */
export function pastReasons(
  past: TextPast | null,
  label: ScoredLabel,
  before: Probabilities,
  after: Probabilities,
): readonly Reason[] {
  if (past === null) return [];
  const place = { where: 'note', start: null, end: null } as const;
  const odds = ({ [label]: p }: Probabilities) => Math.log((p + 1e-3) / (1 - p + 1e-3));
  const weight = odds(after) - odds(before);
  if (countOf(past.called) > 0) return [{ ...place, code: 'text-judged', weight }];
  if (countOf(past.declined) === 0) return [];
  const sold = NAMED_BY_DECLINE.some((each) => (past.declined[each] ?? 0) > 0);
  // Shown among the first: it is the plainest of all reasons.
  return sold
    ? [{ ...place, code: 'text-declined-as-pitch', weight: Math.max(1, weight) }]
    : [{ ...place, code: 'text-declined', weight: 1 }];
}
