import type { Step } from '../decisions/life.ts';
import { nextMorning } from '../decisions/postpone.ts';
import type { Choice, Decision } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import { unlearn } from './lessons.ts';
import { placed, type RequestRow, type RequestStatus } from './rows.ts';

const STATUS_AFTER: Readonly<Record<Exclude<Choice, 'later'>, RequestStatus>> = {
  accept: 'accepted',
  reply: 'replied',
  decline: 'declined',
};

/**
 * Takes one step of a decision's life and writes it down, both in one transaction: of two askers one gets the
 * decision, the other null. @param now milliseconds since 1970
 */
export async function step(
  database: WinnowDatabase,
  decisionId: string,
  now: number,
  take: (decision: Decision) => Step,
): Promise<Decision | null> {
  return database.transaction('rw', ofDecisions(database), async () => {
    const decision = await database.decisions.get(decisionId);
    if (decision === undefined) return null;
    const result = take(decision);
    if (!result.ok) return null;
    await database.decisions.put(result.decision);
    await followDecision(database, result.decision, now);
    return result.decision;
  });
}

/** The tables that a step of a decision's life may write. */
export function ofDecisions({ decisions, requests, lessons, texts }: WinnowDatabase) {
  return [decisions, requests, lessons, texts];
}

/** The request follows the decision on it, into its end, out of sight for a while, or back; and so does what it taught. */
export async function followDecision(
  database: WinnowDatabase,
  decision: Decision,
  now: number,
): Promise<void> {
  const { requests } = database;
  const { requestId, state, choice, decidedAt } = decision;
  await unlearn(database, decision);
  const row = await requests.get(requestId);
  if (row === undefined) return;
  if (state === 'gone') await requests.put(placed({ ...row, status: 'vanished' }, now));
  if (state !== 'applied') return;
  const end: Pick<RequestRow, 'status' | 'postponedUntil'> =
    choice === 'later'
      ? { status: 'postponed', postponedUntil: nextMorning(decidedAt) }
      : { status: STATUS_AFTER[choice], postponedUntil: null };
  await requests.put(placed({ ...row, ...end }, now));
}
