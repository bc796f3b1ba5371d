import { isOpen, plan, doneByHand as settleByHand, undo } from '../decisions/life.ts';
import type { Choice, Decision } from '../requests/index.ts';
import type { WinnowDatabase } from '../store/database.ts';
import { followDecision, ofDecisions } from '../store/decisions.ts';
import { chanceOn, stanceOn } from './decide.ts';
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
  return database.transaction('rw', ofDecisions(database), async () => {
    const row = await database.requests.get(requestId);
    if (row === undefined) throw new Error(`no request ${requestId} is known`);
    const before = await database.decisions.where('requestId').equals(requestId).toArray();
    const open = before.filter(isOpen);
    const told = open.length === 0 ? await alreadyDone(database, before, requestId, choice) : null;
    if (told !== null) return told;
    for (const other of open.filter((decision) => decision.choice !== choice)) {
      const taken = undo(other);
      if (!taken.ok) continue;
      await database.decisions.put(taken.decision);
      await followDecision(database, taken.decision, now());
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
      stance: stanceOn(row),
      chance: chanceOn(row),
    } as const;
    const done = settleByHand(meant ?? plan(fresh), now());
    if (!done.ok) throw new Error(`an open decision could not be settled: ${done.reason}`);
    await database.decisions.put(done.decision);
    await followDecision(database, done.decision, now());
    return done.decision;
  });
}

/** What is told a second time, or of a press of ours, is no second decision: the request is over by it already. */
async function alreadyDone(
  { requests }: WinnowDatabase,
  before: readonly Decision[],
  requestId: string,
  choice: Choice,
): Promise<Decision | null> {
  const row = await requests.get(requestId);
  if (row === undefined || row.status === 'waiting') return null;
  const applied = before.filter(({ state }) => state === 'applied');
  const last = applied.toSorted((a, b) => b.decidedAt - a.decidedAt)[0];
  return last?.choice === choice ? last : null;
}
