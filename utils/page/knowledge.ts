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
  /** The last one that is about to be carried out, here or on another page. */
  undoable(requests: readonly Request[]): NamedDecision | null;
}

/** @param now milliseconds since 1970. */
export function createKnowledge(pageId: string, now: () => number): Knowledge {
  const sights = new Map<string, Sight>();
  /** Most requests are undecided, and all are asked at each drawing. */
  const decided = new Set<string>();

  const named = (requests: readonly Request[], wanted: (decision: Decision) => boolean): NamedDecision[] => {
    if (decided.size === 0) return [];
    return requests.flatMap(({ id, sender: { name } }) => {
      const decision = decided.has(id) ? (sights.get(id)?.decision ?? null) : null;
      return decision !== null && wanted(decision) ? [{ decision, name }] : [];
    });
  };
  const keep = (sight: Sight): void => {
    sights.set(sight.requestId, sight);
    if (sight.decision === null) decided.delete(sight.requestId);
    else decided.add(sight.requestId);
  };

  return {
    sight: (requestId) => sights.get(requestId) ?? null,
    learn(news) {
      for (const sight of news) keep(sight);
    },
    forget(requestId) {
      sights.delete(requestId);
      decided.delete(requestId);
    },
    update(decision) {
      const sight = sights.get(decision.requestId);
      if (sight === undefined) return;
      keep({ ...sight, decision: decision.state === 'undone' ? null : decision });
    },
    isOffered(requestId) {
      const decision = decided.has(requestId) ? (sights.get(requestId)?.decision ?? null) : null;
      return decision !== null && isOffered(decision, pageId, now());
    },
    offered: (requests) => named(requests, (decision) => isOffered(decision, pageId, now())),
    undoable: (requests) =>
      named(requests, isAboutToBe)
        .sort((a, b) => a.decision.decidedAt - b.decision.decidedAt)
        .at(-1) ?? null,
  };

  /** Here or on another page that shows the request too. */
  function isAboutToBe(decision: Decision): boolean {
    const { state, pageId: madeFor } = decision;
    return state === 'planned' && madeFor !== null && !isOffered(decision, pageId, now());
  }
}
