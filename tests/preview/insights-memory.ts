import {
  createGathering,
  type Gathered,
  type SeenDecision,
  type SeenRequest,
} from '../../utils/insights/index.ts';
import { LABELS, type Label } from '../../utils/requests/index.ts';
import { NOW } from './invented.ts';

/** An invented memory, the same each time: numbers alone, about nobody. */

const WEEK = 7 * 86_400_000;

/** Evenly spread from 0 to 1, the same for the same seed (mulberry32). */
function spread(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How often each label comes. */
const OFTEN: Readonly<Record<Label, number>> = {
  pitch: 0.24,
  recruiter: 0.1,
  scam: 0.03,
  generic: 0.13,
  genuine: 0.09,
  unclear: 0.41,
};
const KINDS = ['school', 'employer', 'people', 'place', 'topic'] as const;

function labelAt(share: number): Label {
  let sum = 0;
  for (const label of LABELS) {
    sum += OFTEN[label];
    if (sum > share) return label;
  }
  return 'unclear';
}

/** So many requests in so many weeks, as the figures take them in. */
export function inventedMemory(requests: number, weeks: number): Gathered {
  const next = spread(requests);
  const repeated = new Map([
    ['t1', 14],
    ['t2', 5],
    ['t3', 2],
  ]);
  const gathering = createGathering(1, repeated);
  const decisions: SeenDecision[] = [];
  for (let at = 0; at < requests; at += 1) {
    const label = labelAt(next());
    // The older, the fewer; and a summer in which next to nothing came.
    const back = next() ** 1.4 * weeks;
    const firstSeenAt = NOW - (back > 14 && back < 16 ? back + 3 : back) * WEEK;
    const isEmpty = label === 'pitch' || label === 'scam' || label === 'generic';
    const chance = isEmpty ? 0.5 + 0.5 * next() ** 0.5 : label === 'unclear' ? undefined : 0.5 * next() ** 2;
    const wish = chance ?? 0.62;
    const isDeclined = next() < wish * 0.94 + 0.03;
    const fate = next();
    const status =
      fate < 0.2
        ? fate < 0.04
          ? 'postponed'
          : 'waiting'
        : isDeclined
          ? 'declined'
          : fate < 0.3
            ? 'replied'
            : 'accepted';
    const shares = (isDeclined ? 0.2 : 0.66) > next();
    const request: SeenRequest = {
      id: `made-${at}`,
      label,
      status,
      firstSeenAt,
      overSince: firstSeenAt,
      mutualConnections: shares && next() < 0.6 ? 3 : 0,
      commonGround:
        shares && next() < 0.7 ? [{ kind: KINDS[Math.floor(next() * KINDS.length)] ?? 'topic' }] : [],
      reasons: [
        { code: label === 'unclear' ? 'no-note' : 'wording', where: label === 'unclear' ? 'card' : 'note' },
      ],
      ...(label === 'pitch' && next() < 0.35 ? { textId: `t${1 + Math.floor(next() * 3)}` } : {}),
    };
    gathering.request(request);
    if (status === 'waiting' || status === 'postponed') continue;
    decisions.push({
      requestId: request.id,
      choice: status === 'declined' ? 'decline' : status === 'replied' ? 'reply' : 'accept',
      state: 'applied',
      decidedAt: Math.min(NOW, firstSeenAt + next() * WEEK),
      stance: isEmpty ? 'against' : label === 'genuine' ? 'for' : 'open',
      ...(chance === undefined ? {} : { chance }),
    });
  }
  for (const decision of decisions) gathering.decision(decision);
  return gathering.gathered;
}
