import {
  createGathering,
  type Gathered,
  type SeenDecision,
  type SeenRequest,
} from '../../../utils/insights/index.ts';

/** Wednesday, 18 November 2026, 10:00 UTC. */
export const NOW = Date.UTC(2026, 10, 18, 10);
export const DAY = 86_400_000;

let made = 0;

/** A request as it is kept: it waits, and was read just now. */
export function seen(rest: Partial<SeenRequest> = {}): SeenRequest {
  made += 1;
  return {
    id: `linkedin:${made}`,
    label: 'unclear',
    status: 'waiting',
    firstSeenAt: NOW,
    overSince: null,
    mutualConnections: null,
    commonGround: [],
    reasons: [],
    ...rest,
  };
}

export function decision(rest: Partial<SeenDecision> = {}): SeenDecision {
  return { requestId: 'linkedin:0', choice: 'decline', state: 'applied', decidedAt: NOW, ...rest };
}

interface Memory {
  readonly requests?: readonly SeenRequest[];
  readonly decisions?: readonly SeenDecision[];
  readonly repeated?: ReadonlyMap<string, number>;
}

/** What a memory comes to; its weeks begin on Mondays. */
export function gather({ requests = [], decisions = [], repeated = new Map() }: Memory): Gathered {
  const gathering = createGathering(1, repeated);
  for (const each of requests) gathering.request(each);
  for (const each of decisions) gathering.decision(each);
  return gathering.gathered;
}
