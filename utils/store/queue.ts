import { isOpen } from '../decisions/life.ts';
import type { Decision, Request, Verdict } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import { openDecisions } from './decisions.ts';
import { type RequestRow, toRequest, toVerdict } from './rows.ts';

/** One request of the review queue, with the decision on it that is not over yet. */
export interface Queued {
  readonly request: Request;
  readonly verdict: Verdict;
  readonly decision: Decision | null;
  readonly firstSeenAt: number;
  readonly postponedUntil: number | null;
}

/** False until the first request was ever read. */
export async function hasEverSeen(database: WinnowDatabase): Promise<boolean> {
  return (await database.requests.limit(1).count()) > 0;
}

/** Everything that waits, and everything whose decision is not over, most worth first. Live under Dexie's `liveQuery`. */
export async function readQueue(database: WinnowDatabase): Promise<readonly Queued[]> {
  const [open, rows] = await Promise.all([
    openDecisions(database),
    database.requests.where('status').anyOf('waiting', 'postponed').toArray(),
  ]);
  const decisions = new Map(open.filter(isOpen).map((decision) => [decision.requestId, decision]));
  const waiting = new Set(rows.map((row) => row.id));
  const missing = [...decisions.keys()].filter((id) => !waiting.has(id));
  const others = await database.requests.where('id').anyOf(missing).toArray();
  return [...rows, ...others].sort(byWorth).map((row) => ({
    request: toRequest(row),
    verdict: toVerdict(row),
    decision: decisions.get(row.id) ?? null,
    firstSeenAt: row.firstSeenAt,
    postponedUntil: row.postponedUntil,
  }));
}

function byWorth(a: RequestRow, b: RequestRow): number {
  return b.worth - a.worth || b.firstSeenAt - a.firstSeenAt || a.id.localeCompare(b.id);
}
