import {
  assign,
  claim,
  confirm,
  doneByHand,
  fail,
  offerAgain,
  plan,
  settleLater,
  undo,
} from '../decisions/life.ts';
import type { Choice, Decision, Failure, Via } from '../requests/index.ts';
import { onlyLists, undoWindowFor } from '../settings/settings.ts';
import { step } from '../store/decisions.ts';
import { readSettings } from '../store/singles.ts';
import type { Environment } from './environment.ts';
import { pageThatShows, tellPages } from './pages.ts';

interface Wish {
  readonly requestId: string;
  readonly choice: Choice;
  readonly via: Via;
  readonly pageId: string | null;
}

/**
 * Writes the reader's decision down. One that was open on the same request is taken back; one that is being pressed
 * at this moment stands, and is answered instead.
 *
 * @throws Error when the request is not known.
 */
export async function decide(environment: Environment, wish: Wish): Promise<Decision> {
  const { database, now, newId } = environment;
  const undoWindow = undoWindowFor(await readSettings(database), wish.choice);
  return database.transaction('rw', database.requests, database.decisions, async () => {
    if ((await database.requests.get(wish.requestId)) === undefined) {
      throw new Error(`no request ${wish.requestId} is known`);
    }
    const before = await database.decisions.where('requestId').equals(wish.requestId).toArray();
    const applying = before.find((decision) => decision.state === 'applying');
    if (applying !== undefined) return applying;
    for (const earlier of before) {
      const taken = undo(earlier);
      if (taken.ok) await database.decisions.put(taken.decision);
    }
    const decision = plan({ ...wish, id: newId(), now: now(), undoWindow });
    await database.decisions.add(decision);
    return decision;
  });
}

/**
 * Decided in the queue. It is written down first; then a page that shows the request is to press. Where there is none,
 * the decision waits; where the reader wants to press themselves, it is only listed.
 */
export async function decideInQueue(
  environment: Environment,
  requestId: string,
  choice: Choice,
): Promise<Decision> {
  const decision = await decide(environment, { requestId, choice, via: 'popup', pageId: null });
  const presses = choice !== 'later' && !(await listing(environment));
  const pageId = presses ? await pageThatShows(environment, requestId) : null;
  const assigned =
    pageId === null
      ? null
      : await step(environment.database, decision.id, (current) => assign(current, pageId));
  await tellPages(environment, requestId);
  return assigned ?? decision;
}

export async function takeBack(environment: Environment, decisionId: string): Promise<Decision | null> {
  const undone = await step(environment.database, decisionId, undo);
  if (undone !== null) await tellPages(environment, undone.requestId);
  return undone;
}

async function listing({ database }: Environment): Promise<boolean> {
  return onlyLists(await readSettings(database));
}

/** May this page press now? The answer is written down before it is given. Never where the reader presses themselves. */
export async function claimForPage(
  environment: Environment,
  decisionId: string,
  pageId: string,
): Promise<Decision | null> {
  const { database, now } = environment;
  if (await listing(environment)) return null;
  return step(database, decisionId, (decision) => claim(decision, pageId, now()));
}

/** What came of the press. Null `failure`: the page shows that it happened. */
export async function recordOutcome(
  { database, now }: Environment,
  decisionId: string,
  failure: Failure | null,
): Promise<Decision | null> {
  return step(database, decisionId, (decision) =>
    failure === null ? confirm(decision, now()) : fail(decision, failure),
  );
}

/** The reader says again what waited or failed. In the queue the page has to be found; on the page it is known. */
export async function offer(
  environment: Environment,
  decisionId: string,
  askedOn: string | null,
): Promise<Decision | null> {
  const { database, now } = environment;
  const decision = await database.decisions.get(decisionId);
  if (decision === undefined) return null;
  if (await listing(environment)) return decision;
  const pageId = askedOn ?? (await pageThatShows(environment, decision.requestId));
  if (pageId === null) return decision;
  const offered = await step(database, decisionId, (current) => offerAgain(current, pageId, now()));
  if (askedOn === null) await tellPages(environment, decision.requestId);
  return offered;
}

/** The reader says that they have pressed it on the page themselves. */
export async function done(environment: Environment, decisionId: string): Promise<Decision | null> {
  const settled = await step(environment.database, decisionId, (decision) =>
    doneByHand(decision, environment.now()),
  );
  if (settled !== null) await tellPages(environment, settled.requestId);
  return settled;
}

/** Keeps every `later` whose undo window has closed. */
export async function settle({ database, now }: Environment): Promise<void> {
  const planned = await database.decisions.where('state').equals('planned').toArray();
  for (const { id } of planned.filter((decision) => decision.choice === 'later')) {
    await step(database, id, (decision) => settleLater(decision, now()));
  }
}
