import type { Label } from '../../../utils/requests/index.ts';
import { placed, type RequestRow } from '../../../utils/store/rows.ts';

export const NOW = Date.UTC(2026, 10, 22, 9);
export const DAY = 86_400_000;

/** A row as the background would have written it. */
export function rowOf(slug: string, rest: Partial<RequestRow> = {}): RequestRow {
  const label: Label = rest.label ?? 'genuine';
  const row: RequestRow = {
    id: `linkedin:${slug}`,
    site: 'linkedin',
    slug,
    name: `Name of ${slug}`,
    headline: `Headline of ${slug}`,
    profileUrl: `https://www.linkedin.com/in/${slug}/`,
    mutualConnections: 3,
    sharedContext: `Shared with ${slug}`,
    note: `Note of ${slug}`,
    receivedText: 'Today',
    label,
    probabilities: { pitch: 0, recruiter: 0, scam: 0, generic: 0, genuine: 0, [label]: 1 },
    worth: 0.9,
    language: 'en',
    reasons: [{ code: 'met-before', where: 'note', start: 0, end: 4, weight: 1 }],
    claims: [
      {
        kind: 'school',
        text: `Claim of ${slug}`,
        start: 0,
        end: 4,
        topic: 'Ghent',
        status: 'shown',
        evidence: [],
      },
    ],
    commonGround: [{ topic: 'Ghent', kind: 'school', theirs: `Ground of ${slug}`, yours: 'Ghent' }],
    status: 'waiting',
    place: null,
    postponedUntil: null,
    overSince: null,
    firstSeenAt: NOW - DAY,
    lastSeenAt: NOW - DAY,
    ...rest,
  };
  return placed(row);
}
