import type { ClaimStatus, Verdict, Where } from '../../utils/requests/index.ts';
import type { Mark, MarkKind } from './segments.ts';

const CLAIM_MARKS: Readonly<Record<ClaimStatus, MarkKind>> = {
  shown: 'claim-shown',
  'yours-only': 'claim-empty',
  'theirs-only': 'claim-empty',
  'not-shown': 'claim-empty',
  'cannot-tell': 'claim-open',
};

/** What speaks for the label half as strongly as the strongest mark does still leaps to the eye; the rest is underlined. */
const STRONG = 0.5;

/** The marks that a verdict puts on the note or on the headline: its located reasons, and the claims in the note. */
export function marksOn(where: Where, verdict: Verdict): readonly Mark[] {
  const placed = verdict.reasons.filter((reason) => reason.where === where);
  const strong = STRONG * Math.max(...placed.map(({ start, weight }) => (start === null ? 0 : weight)));
  const kindOf = (weight: number): MarkKind => {
    if (weight < 0) return 'against';
    return weight < strong ? 'hint' : 'for';
  };
  const reasons = placed.flatMap(({ start, end, weight }): Mark[] =>
    start === null || end === null ? [] : [{ start, end, kind: kindOf(weight) }],
  );
  if (where !== 'note') return reasons;
  return [
    ...reasons,
    ...verdict.claims.map(({ start, end, status }): Mark => ({ start, end, kind: CLAIM_MARKS[status] })),
  ];
}
