import { isOpen, plan, doneByHand as settleByHand, undo } from '../decisions/life.ts';
import type { Choice, Decision } from '../requests/index.ts';
import { closeRequest } from '../store/decisions.ts';
import type { Environment } from './environment.ts';

/**
 * The reader pressed the site's own control, and the page shows that it happened: that is a decision as well. An open
 * one of the same kind is thereby kept, one of another kind taken back.
 */
export async function doneByHand(
  { database, now, newId }: Environment,
  requestId: string,
  choice: Choice,
): Promise<Decision> {
  return database.transaction('rw', database.requests, database.decisions, async () => {
    const before = await database.decisions.where('requestId').equals(requestId).toArray();
    const open = before.filter(isOpen);
    for (const other of open.filter((decision) => decision.choice !== choice)) {
      const taken = undo(other);
      if (taken.ok) await database.decisions.put(taken.decision);
    }
    const meant = open.find((decision) => decision.choice === choice);
    const fresh = {
      id: newId(),
      requestId,
      choice,
      via: 'site',
      now: now(),
      undoWindow: 0,
      pageId: null,
    } as const;
    const done = settleByHand(meant ?? plan(fresh), now());
    if (!done.ok) throw new Error(`an open decision could not be settled: ${done.reason}`);
    await database.decisions.put(done.decision);
    await closeRequest(database, done.decision);
    return done.decision;
  });
}
