import type { Claim, CommonGround, Profile, Sender } from '../../requests/index.ts';
import type { Evidence } from './evidence.ts';

// In logits, in the order pitch, recruiter, scam, generic, genuine. Hand-set: the training notes have no senders.
// A named claim stands in 30 % of genuine notes and 12 % of pitches, a claim that nothing supports is what mass
// notes make, and a headline that sells doubts a soft note without deciding it.
const SUPPORTED = [-0.3, 0, -0.3, -0.5, 1];
const UNSUPPORTED = [0.1, 0, 0.1, 0.7, -0.6];
const VAGUE = [0, 0, 0, 0.3, -0.1];
const SELLING_HEADLINE = [0.8, 0, 0, 0, -0.4];
const SHARED_CONTEXT = [-0.2, 0, -0.3, 0, 0.2];
const GROUND = [-0.1, 0, -0.2, 0, 0.15];

/** At most so many claims of one sort count: a note that lists ten things is not ten times as personal. */
const MOST_CLAIMS = 2;
const MOST_GROUND = 3;

/** From this probability on a headline is taken to sell: 97 of 100 such headlines do, in cross-validation. */
export const SELLS_FROM = 0.75;

/** True where the reader has told us anything: an empty profile supports nothing, and that says nothing. */
function isProfileKnown(profile: Profile): boolean {
  return Object.values(profile).some((value: string | readonly unknown[]) => value.length > 0);
}

function claimEvidence(claim: Claim, logits: readonly number[], code: Evidence['code']): Evidence {
  return { code, where: 'note', start: claim.start, end: claim.end, logits };
}

function card(code: Evidence['code'], logits: readonly number[]): Evidence {
  return { code, where: 'card', start: null, end: null, logits };
}

/** What stands beside a note and speaks for or against it. */
export function contextEvidence(
  sender: Sender,
  profile: Profile,
  claims: readonly Claim[],
  ground: readonly CommonGround[],
  sells: number,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const shown = claims.filter((claim) => claim.status === 'shown');
  evidence.push(
    ...shown.slice(0, MOST_CLAIMS).map((claim) => claimEvidence(claim, SUPPORTED, 'claim-supported')),
  );
  if (isProfileKnown(profile)) {
    const empty = claims.filter((claim) => claim.status === 'not-shown');
    const vague = claims.filter((claim) => claim.status === 'cannot-tell');
    evidence.push(
      ...empty.slice(0, MOST_CLAIMS).map((claim) => claimEvidence(claim, UNSUPPORTED, 'claim-not-shown')),
    );
    evidence.push(...vague.slice(0, 1).map((claim) => claimEvidence(claim, VAGUE, 'claim-not-shown')));
  }
  if (ground.length > 0) {
    const times = Math.min(ground.length, MOST_GROUND);
    evidence.push(
      card(
        'common-ground',
        GROUND.map((logit) => logit * times),
      ),
    );
  }
  if (sender.sharedContext) evidence.push(card('shared-context', SHARED_CONTEXT));
  if (sender.headline && sells >= SELLS_FROM) {
    evidence.push({
      code: 'headline-sells',
      where: 'headline',
      start: 0,
      end: sender.headline.length,
      logits: SELLING_HEADLINE.map((logit) => logit * sells),
    });
  }
  return evidence;
}
