import type { Step } from '../decisions/life.ts';
import { isOpen } from '../decisions/life.ts';
import { nextMorning } from '../decisions/postpone.ts';
import type { Choice, Decision } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import type { RequestStatus } from './rows.ts';

const STATUS_AFTER: Readonly<Record<Exclude<Choice, 'later'>, RequestStatus>> = {
  accept: 'accepted',
  reply: 'replied',
  decline: 'declined',
};

/**
 * Takes one step of a decision's life and writes it down, both in one transaction: of two askers one gets the
 * decision, the other null.
 */
export async function step(
  database: WinnowDatabase,
  decisionId: string,
  take: (decision: Decision) => Step,
): Promise<Decision | null> {
  return database.transaction('rw', database.decisions, database.requests, async () => {
    const decision = await database.decisions.get(decisionId);
    if (decision === undefined) return null;
    const result = take(decision);
    if (!result.ok) return null;
    await database.decisions.put(result.decision);
    if (result.decision.state === 'applied') await closeRequest(database, result.decision);
    return result.decision;
  });
}

/** The request follows the decision that was applied to it. */
export async function closeRequest(
  database: WinnowDatabase,
  { requestId, choice, decidedAt }: Decision,
): Promise<void> {
  await database.requests.update(
    requestId,
    choice === 'later'
      ? { status: 'postponed', postponedUntil: nextMorning(decidedAt) }
      : { status: STATUS_AFTER[choice], postponedUntil: null },
  );
}

/** All decisions that are neither kept nor taken back, oldest first. */
export async function openDecisions(database: WinnowDatabase): Promise<readonly Decision[]> {
  const open = await database.decisions.where('state').anyOf('planned', 'applying', 'failed').toArray();
  return open.sort((a, b) => a.decidedAt - b.decidedAt);
}

/** For each request the decision that counts: the open one, else the one applied last. */
export async function currentDecisions(
  database: WinnowDatabase,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, Decision>> {
  const all = await database.decisions.where('requestId').anyOf(requestIds).toArray();
  const current = new Map<string, Decision>();
  for (const decision of all.sort((a, b) => a.decidedAt - b.decidedAt)) {
    if (isOpen(decision) || decision.state === 'applied') current.set(decision.requestId, decision);
  }
  return current;
}
