import { type Decision, type Ending, endingOf } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import type { Found } from './overview.ts';
import { keptOfRequests } from './people-kept.ts';
import { type Queued, type QueuePage, queued } from './queue.ts';
import { currentDecisions } from './read-decisions.ts';
import type { RequestRow } from './rows.ts';

/** As much of the past as is to be read. */
export interface PastWish {
  /** Null for all. */
  readonly ending: Ending | null;
  readonly most: number;
}

export interface PastPage {
  /** Each decision with its request, the latest first; a request that was decided twice is there twice. */
  readonly items: readonly Queued[];
  readonly more: boolean;
}

/** Live under Dexie's `liveQuery`. */
export async function readPast(database: WinnowDatabase, { ending, most }: PastWish): Promise<PastPage> {
  const decisions = await decisionsOf(database, ending, most + 1);
  const shown = decisions.slice(0, most);
  const rows = await database.requests.bulkGet(shown.map(({ requestId }) => requestId));
  const isShown = await shownNow(database);
  const items = shown.flatMap((decision, at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ ...queued(row, decision), ...restorable(row, isShown) }];
  });
  return { items: await withKeepable(database, items), more: decisions.length > most };
}

/** Live as above: what was found, in its order, waiting or over. */
export async function readFound(database: WinnowDatabase, { ids, count }: Found): Promise<QueuePage> {
  const rows = await database.requests.bulkGet([...ids]);
  const decisions = await currentDecisions(database, ids);
  const isShown = await shownNow(database);
  const items = rows.flatMap((row) =>
    row === undefined ? [] : [{ ...queued(row, decisions.get(row.id) ?? null), ...restorable(row, isShown) }],
  );
  return {
    items: await withKeepable(database, items),
    more: count > ids.length,
    tally: null,
    later: 0,
    found: count,
  };
}

async function decisionsOf(
  { decisions }: WinnowDatabase,
  ending: Ending | null,
  most: number,
): Promise<readonly Decision[]> {
  const latestFirst = decisions.orderBy('decidedAt').reverse();
  if (ending === null) return latestFirst.limit(most).toArray();
  // Rare, and named by their states: they are not looked for among all the others.
  const states = ending === 'undone' ? ['undone'] : ending === 'failed' ? ['failed', 'gone'] : null;
  if (states === null)
    return latestFirst
      .filter((decision) => endingOf(decision) === ending)
      .limit(most)
      .toArray();
  const all = await decisions.where('state').anyOf(states).toArray();
  return all.sort((a, b) => b.decidedAt - a.decidedAt).slice(0, most);
}

/** Marks those who were accepted and whom the reader does not stay in touch with. */
async function withKeepable(database: WinnowDatabase, items: readonly Queued[]): Promise<readonly Queued[]> {
  const isAccepted = ({ decision }: Queued) => decision?.choice === 'accept' && decision.state === 'applied';
  const accepted = items.filter(isAccepted).map(({ request }) => request);
  const kept = await keptOfRequests(database, accepted);
  return items.map((item) =>
    isAccepted(item) && !kept.has(item.request.id) ? { ...item, keepable: true } : item,
  );
}

/** Whether an open page shows a request at this moment. */
async function shownNow({ pages }: WinnowDatabase): Promise<(requestId: string) => boolean> {
  const ids = new Set((await pages.toArray()).flatMap(({ requestIds }) => requestIds));
  return (requestId) => ids.has(requestId);
}

/** What was put off can come back at any time; what else is over only where a page still shows it. */
function restorable(
  { id, status }: RequestRow,
  isShown: (requestId: string) => boolean,
): Pick<Queued, 'restorable'> {
  const can = status === 'postponed' || (status !== 'waiting' && isShown(id));
  return can ? { restorable: true } : {};
}
