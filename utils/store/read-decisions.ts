import { isOpen, OPEN_STATES } from '../decisions/life.ts';
import type { Decision } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';

/** Decisions that are neither kept nor taken back, oldest first; of each state no more than `most`. */
export async function openDecisions(
  { decisions }: WinnowDatabase,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Decision[]> {
  const ofEach = OPEN_STATES.map((state) => decisions.where('state').equals(state).limit(most).toArray());
  return (await Promise.all(ofEach)).flat().sort((a, b) => a.decidedAt - b.decidedAt);
}

/** For each request the decision that counts: the open one, else the one that was applied, or came to nothing, last. */
export async function currentDecisions(
  database: WinnowDatabase,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, Decision>> {
  const current = new Map<string, Decision>();
  if (requestIds.length === 0) return current;
  const all = await database.decisions.where('requestId').anyOf(requestIds).toArray();
  for (const decision of all.sort((a, b) => a.decidedAt - b.decidedAt)) {
    const before = current.get(decision.requestId);
    if (decision.state === 'undone' || (before !== undefined && isOpen(before))) continue;
    current.set(decision.requestId, decision);
  }
  return current;
}
