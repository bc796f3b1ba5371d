import { isOpen, OPEN_STATES, type Step } from '../decisions/life.ts';
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
  const all = await database.decisions.where('requestId').anyOf(requestIds).toArray();
  const current = new Map<string, Decision>();
  for (const decision of all.sort((a, b) => a.decidedAt - b.decidedAt)) {
    const before = current.get(decision.requestId);
    if (decision.state === 'undone' || (before !== undefined && isOpen(before))) continue;
    current.set(decision.requestId, decision);
  }
  return current;
}
