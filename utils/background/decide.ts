import {
  assign,
  claim,
  confirm,
  doneByHand,
  fail,
  isOfPress,
  isOpen,
  offerAgain,
  plan,
  type Step,
  settleLater,
  undo,
  vanish,
} from '../decisions/life.ts';
import type { Choice, Decision, Failure, Stance, Via } from '../requests/index.ts';
import { chanceOfNothing } from '../scoring/chance-of-nothing.ts';
import { stanceOf } from '../scoring/worth-a-look.ts';
import { onlyLists, undoWindowFor } from '../settings/settings.ts';
import { followDecision, ofDecisions, step } from '../store/decisions.ts';
import { placed, type RequestRow, toVerdict } from '../store/rows.ts';
import { readSettings } from '../store/singles.ts';
import type { Environment } from './environment.ts';
import { pageThatShows, tellPages } from './pages.ts';

interface Wish {
  /** Chosen by who asks: a wish that is told twice is one wish. */
  readonly decisionId: string;
  readonly requestId: string;
  readonly choice: Choice;
  readonly via: Via;
  readonly pageId: string | null;
  /** Left out where it is made alone. */
  readonly together?: Together;
}

/** What the decisions that are made at one stroke have in common. */
export interface Together {
  readonly id: string;
  /** How much later than the first of them this one is due. Milliseconds. */
  readonly after: number;
}

/**
 * Writes the reader's decision down. One that was open on the same request is taken back; one that is being pressed
 * at this moment stands, and is answered instead.
 *
 * @throws Error when the request is not known.
 */
export async function decide(environment: Environment, wish: Wish): Promise<Decision> {
  const { database, now } = environment;
  const undoWindow = undoWindowFor(await readSettings(database), wish.choice);
  return database.transaction('rw', ofDecisions(database), async () => {
    const told = await database.decisions.get(wish.decisionId);
    if (told !== undefined) return told;
    const row = await database.requests.get(wish.requestId);
    if (row === undefined) throw new Error(`no request ${wish.requestId} is known`);
    const before = await database.decisions.where('requestId').equals(wish.requestId).toArray();
    const applying = before.find((decision) => decision.state === 'applying');
    if (applying !== undefined) return applying;
    for (const earlier of before) {
      const taken = undo(earlier);
      if (!taken.ok) continue;
      await database.decisions.put(taken.decision);
      await followDecision(database, taken.decision, now());
    }
    const decision = plan({
      ...wish,
      id: wish.decisionId,
      now: now(),
      undoWindow: undoWindow + (wish.together?.after ?? 0),
      stance: stanceOn(row),
      chance: chanceOn(row),
      together: wish.together?.id ?? null,
    });
    await database.decisions.add(decision);
    return decision;
  });
}

/** Where Winnow stands on a request by itself; null where the reader has said what it is. */
export function stanceOn(row: RequestRow): Stance | null {
  return row.corrected === undefined ? stanceOf(toVerdict(row)) : null;
}

/** The chance of nothing good that Winnow gives a request by itself; null where it gives none. */
export function chanceOn(row: RequestRow): number | null {
  return row.corrected === undefined ? chanceOfNothing(row) : null;
}

/**
 * Decided in the queue. It is written down first; then a page that shows the request is to press. Where there is none,
 * the decision waits; where the reader wants to press themselves, it is only listed.
 */
export async function decideInQueue(
  environment: Environment,
  wish: Omit<Wish, 'via' | 'pageId'>,
): Promise<Decision> {
  const { database, now } = environment;
  const { requestId, choice } = wish;
  const decision = await decide(environment, { ...wish, via: 'popup', pageId: null });
  const presses = choice !== 'later' && !(await listing(environment));
  const pageId = presses ? await pageThatShows(environment, requestId) : null;
  const assigned =
    pageId === null ? null : await step(database, decision.id, now(), (current) => assign(current, pageId));
  await tellPages(environment, requestId);
  return assigned ?? decision;
}

export async function takeBack(environment: Environment, decisionId: string): Promise<Decision | null> {
  const { database, now } = environment;
  const undone =
    (await step(database, decisionId, now(), undo)) ??
    (await asItStands(environment, decisionId, ({ state }) => state === 'undone'));
  if (undone !== null) await tellPages(environment, undone.requestId);
  return undone;
}

/** The decision, where the step that was asked for has been taken before and its answer was lost; else null. */
async function asItStands(
  { database }: Environment,
  decisionId: string,
  isWanted: (decision: Decision) => boolean,
): Promise<Decision | null> {
  const decision = await database.decisions.get(decisionId);
  return decision !== undefined && isWanted(decision) ? decision : null;
}

async function listing({ database }: Environment): Promise<boolean> {
  return onlyLists(await readSettings(database));
}

/** A press that a page is about to make, or has made. */
interface OfPress {
  readonly decisionId: string;
  readonly pressId: string;
}

/** May this page press now? The answer is written down before it is given. Never where the reader presses themselves. */
export async function claimForPage(
  environment: Environment,
  { decisionId, pressId, pageId }: OfPress & { readonly pageId: string },
): Promise<Decision | null> {
  const { database, now } = environment;
  if (await listing(environment)) return null;
  return step(database, decisionId, now(), (decision) => claim(decision, pageId, pressId, now()));
}

/** What came of the press. Null: the page shows that it happened. `gone`: there was nothing to press. */
export async function recordOutcome(
  environment: Environment,
  { decisionId, pressId, came }: OfPress & { readonly came: Failure | 'gone' | null },
): Promise<Decision | null> {
  const { database, now } = environment;
  const take = (decision: Decision): Step => {
    if (!isOfPress(decision, pressId)) return { ok: false, reason: 'not-applying' };
    if (came === null) return confirm(decision, now());
    return came === 'gone' ? vanish(decision) : fail(decision, came);
  };
  return (
    (await step(database, decisionId, now(), take)) ??
    asItStands(environment, decisionId, (decision) => isOfPress(decision, pressId) && !isUnderWay(decision))
  );
}

function isUnderWay({ state }: Decision): boolean {
  return state === 'planned' || state === 'applying';
}

/** The reader says again what waited or failed. In the queue the page has to be found; on the page it is known. */
export async function offer(
  environment: Environment,
  { decisionId, dueAt }: { readonly decisionId: string; readonly dueAt: number },
  askedOn: string | null,
): Promise<Decision | null> {
  const { database, now } = environment;
  const decision = await database.decisions.get(decisionId);
  if (decision === undefined) return null;
  if (await listing(environment)) return decision;
  const pageId = askedOn ?? (await pageThatShows(environment, decision.requestId));
  if (pageId === null) return decision;
  const offered =
    (await step(database, decisionId, now(), (current) => offerAgain(current, pageId, dueAt, now()))) ??
    (await asItStands(environment, decisionId, isOpen));
  if (askedOn === null) await tellPages(environment, decision.requestId);
  return offered;
}

/** The reader says that they have pressed it on the page themselves. */
export async function done(environment: Environment, decisionId: string): Promise<Decision | null> {
  const { database, now } = environment;
  const settled = await step(database, decisionId, now(), (decision) => doneByHand(decision, now()));
  if (settled !== null) await tellPages(environment, settled.requestId);
  return settled;
}

/** The reader knows that the request has gone. */
export async function putAway({ database, now }: Environment, decisionId: string): Promise<void> {
  await database.transaction('rw', database.decisions, database.requests, async () => {
    const decision = await database.decisions.get(decisionId);
    const row = decision && (await database.requests.get(decision.requestId));
    if (row?.status === 'vanished') await database.requests.put(placed({ ...row, status: 'gone' }, now()));
  });
}

/** Keeps every `later` whose undo window has closed. */
export async function settle({ database, now }: Environment): Promise<void> {
  const planned = await database.decisions.where('state').equals('planned').toArray();
  for (const { id } of planned.filter((decision) => decision.choice === 'later')) {
    await step(database, id, now(), (decision) => settleLater(decision, now()));
  }
}
