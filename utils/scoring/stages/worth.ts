import { type CommonGround, type Probabilities, SCORED_LABELS, type Sender } from '../../requests/index.ts';

/** What a note of each kind is worth by itself. */
const WORTH_OF: Probabilities = { pitch: 0.08, recruiter: 0.4, scam: 0, generic: 0.3, genuine: 0.85 };
const WORTH_WITHOUT_NOTE = 0.3;

/** How much one thing in common closes of the way to 1; people and places where one meets weigh more than a topic. */
const GROUND_WEIGHT: Readonly<Record<CommonGround['kind'], number>> = {
  people: 0.3,
  employer: 0.3,
  school: 0.25,
  community: 0.25,
  event: 0.25,
  topic: 0.2,
  industry: 0.15,
  place: 0.12,
};
const SHARED_CONTEXT_WEIGHT = 0.15;
/** 500 people in between say little more than 20. */
const MOST_MUTUAL_WEIGHT = 0.2;

/** The share of the way to 1 that what the two have in common closes. */
function closeness(sender: Sender, ground: readonly CommonGround[]): number {
  const mutual = Math.min(1, Math.log1p(Math.max(0, sender.mutualConnections ?? 0)) / Math.log1p(30));
  const factors = [
    ...ground.map(({ kind }) => GROUND_WEIGHT[kind]),
    sender.sharedContext ? SHARED_CONTEXT_WEIGHT : 0,
    MOST_MUTUAL_WEIGHT * mutual,
  ];
  return 1 - factors.reduce((left, weight) => left * (1 - weight), 1);
}

/**
 * How much a request deserves the reader's time, 0 to 1.
 * @param probabilities of the note; null where there is none.
 * @param sells the probability that the headline sells.
 */
export function worthOf(
  sender: Sender,
  probabilities: Probabilities | null,
  ground: readonly CommonGround[],
  sells: number,
): number {
  const base = probabilities
    ? SCORED_LABELS.reduce((sum, label) => sum + WORTH_OF[label] * probabilities[label], 0)
    : WORTH_WITHOUT_NOTE;
  const honest = probabilities ? 1 - probabilities.pitch - probabilities.scam : 1;
  const raised = base + (1 - base) * closeness(sender, ground) * Math.max(0, honest);
  return Math.min(1, Math.max(0, raised * (1 - 0.6 * sells)));
}
