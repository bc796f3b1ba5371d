import type { Decision } from '../../utils/requests/index.ts';
import type { QueueItem } from './queue-item.ts';

/**
 * Where a request stands in the queue: open to a decision, decided and about to be pressed, decided and waiting for the
 * network's page, failed, gone before it could be pressed, or over (done, or put off to a later time).
 */
export type Standing = 'undecided' | 'planned' | 'waiting' | 'failed' | 'gone' | 'over';

/** A page that lives presses at once when the undo window closes; one that has not by then is gone. Milliseconds. */
const OVERDUE = 15_000;

/** @param now milliseconds since 1970 */
export function standingOf({ decision, postponedUntil }: QueueItem, now: number): Standing {
  const putOff = postponedUntil !== null && postponedUntil > now;
  switch (decision?.state) {
    case undefined:
    case 'undone':
      return putOff ? 'over' : 'undecided';
    case 'planned':
      if (decision.choice === 'later') return 'over';
      return decision.pageId === null || now > decision.dueAt + OVERDUE ? 'waiting' : 'planned';
    case 'applying':
      return 'planned';
    case 'failed':
    case 'gone':
      return decision.state;
    case 'applied':
      return decision.choice === 'later' && !putOff ? 'undecided' : 'over';
  }
}

/** A request that the reader can decide now. */
export function isDecidable(standing: Standing): boolean {
  return standing === 'undecided' || standing === 'failed';
}

/** The decision that `z` takes back: the one on the selected request where it can be, else the latest. Null for none. */
export function undoableDecision(items: readonly QueueItem[], selectedId: string | null): Decision | null {
  const planned = items.flatMap(({ decision }) => (decision?.state === 'planned' ? [decision] : []));
  const onSelected = planned.find(({ requestId }) => requestId === selectedId);
  return onSelected ?? planned.toSorted((a, b) => b.decidedAt - a.decidedAt)[0] ?? null;
}
