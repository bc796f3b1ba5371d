import type { Claim, Label, Verdict } from '../requests/index.ts';

/** What a reply has to do. In the order of their keys. */
export const SITUATIONS = ['thank', 'ask', 'ask-about', 'decline', 'not-now', 'elsewhere'] as const;
export type Situation = (typeof SITUATIONS)[number];

const FOR_LABEL: Readonly<Record<Label, Situation>> = {
  genuine: 'thank',
  recruiter: 'not-now',
  pitch: 'decline',
  scam: 'decline',
  generic: 'ask',
  unclear: 'ask',
};

/** The situation to begin with. What they say they share, and nothing shows, is asked about. */
export function situationFor(verdict: Verdict | null): Situation {
  if (verdict === null) return 'ask';
  const situation = FOR_LABEL[verdict.label];
  return situation === 'ask' && doubtedTopic(verdict) !== null ? 'ask-about' : situation;
}

/** What a reply can name: the claim that nothing shows, else any that they made; null where they made none. */
export function topicOf(verdict: Verdict | null): string | null {
  if (verdict === null) return null;
  return doubtedTopic(verdict) ?? verdict.claims.find(named)?.topic ?? null;
}

function doubtedTopic({ claims }: Verdict): string | null {
  return claims.find((claim) => named(claim) && claim.status !== 'shown')?.topic ?? null;
}

const named = ({ topic }: Claim) => topic !== '';
