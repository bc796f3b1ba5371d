import type { ClaimStatus, Verdict, Where } from '../../utils/requests/index.ts';
import type { Mark, MarkKind } from './segments.ts';

const CLAIM_MARKS: Readonly<Record<ClaimStatus, MarkKind>> = {
  shown: 'claim-shown',
  'yours-only': 'claim-empty',
  'theirs-only': 'claim-empty',
  'not-shown': 'claim-empty',
  'cannot-tell': 'claim-open',
};

/** The marks that a verdict puts on the note or on the headline: its located reasons, and the claims in the note. */
export function marksOn(where: Where, verdict: Verdict): readonly Mark[] {
  const reasons = verdict.reasons.flatMap((reason): Mark[] => {
    if (reason.where !== where || reason.start === null || reason.end === null) return [];
    return [{ start: reason.start, end: reason.end, kind: reason.weight < 0 ? 'against' : 'for' }];
  });
  if (where !== 'note') return reasons;
  return [
    ...reasons,
    ...verdict.claims.map(({ start, end, status }): Mark => ({ start, end, kind: CLAIM_MARKS[status] })),
  ];
}
