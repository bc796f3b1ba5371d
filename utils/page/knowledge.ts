import { isOffered } from '../decisions/life.ts';
import type { Sight } from '../messages/protocol.ts';
import type { Decision, Request } from '../requests/index.ts';
import type { NamedDecision } from './layer-state.ts';

/** What this page life has been told about the requests it shows. */
export interface Knowledge {
  sight(requestId: string): Sight | null;
  learn(sights: readonly Sight[]): void;
  forget(requestId: string): void;
  /** A decision has moved on. */
  update(decision: Decision): void;
  isOffered(requestId: string): boolean;
  /** Decisions that wait for the reader's word, among these requests, in the page's order. */
  offered(requests: readonly Request[]): readonly NamedDecision[];
  /** The last one that was made here and is not pressed yet. */
  undoable(requests: readonly Request[]): NamedDecision | null;
}

export function createKnowledge(pageId: string): Knowledge {
  const sights = new Map<string, Sight>();

  const named = (requests: readonly Request[], wanted: (decision: Decision) => boolean): NamedDecision[] =>
    requests.flatMap(({ id, sender: { name } }) => {
      const decision = sights.get(id)?.decision ?? null;
      return decision !== null && wanted(decision) ? [{ decision, name }] : [];
    });

  return {
    sight: (requestId) => sights.get(requestId) ?? null,
    learn(news) {
      for (const sight of news) sights.set(sight.requestId, sight);
    },
    forget: (requestId) => void sights.delete(requestId),
    update(decision) {
      const sight = sights.get(decision.requestId);
      if (sight === undefined) return;
      sights.set(decision.requestId, { ...sight, decision: decision.state === 'undone' ? null : decision });
    },
    isOffered(requestId) {
      const decision = sights.get(requestId)?.decision ?? null;
      return decision !== null && isOffered(decision, pageId);
    },
    offered: (requests) => named(requests, (decision) => isOffered(decision, pageId)),
    undoable: (requests) =>
      named(requests, ({ state, pageId: madeFor }) => state === 'planned' && madeFor === pageId)
        .sort((a, b) => a.decision.decidedAt - b.decision.decidedAt)
        .at(-1) ?? null,
  };
}
