import type { Decision, Label, Request, Verdict } from '../requests/index.ts';
import { countUpTo } from './count-up-to.ts';
import type { WinnowDatabase } from './database.ts';
import { currentDecisions, openDecisions } from './decisions.ts';
import { type RequestRow, toRequest, toVerdict } from './rows.ts';
import { MOST_COUNTED, ofLabel, readTally, type Tally } from './tally.ts';
import { textsNamed } from './texts.ts';

/** One request of the review queue, with the decision on it that is not over yet, or that came to nothing. */
export interface Queued {
  readonly request: Request;
  readonly verdict: Verdict;
  readonly decision: Decision | null;
  readonly firstSeenAt: number;
  readonly postponedUntil: number | null;
  /** The text that several people have sent, this one among them; left out where nobody else has. */
  readonly sameText?: SameText;
}

/** A text that came from several people. */
export interface SameText {
  readonly id: string;
  /** From how many it has come so far, those whose requests are over included. */
  readonly people: number;
}

/** As much of the queue as is to be read. */
export interface QueueWish {
  /** Null for all. */
  readonly label: Label | null;
  /** Of the requests that nobody has decided. */
  readonly most: number;
}

export interface QueuePage {
  /** Everything that is decided and not over, what comes back soonest, and the first of what waits, in no order. */
  readonly items: readonly Queued[];
  /** More of them wait, and are not among the items. */
  readonly more: boolean;
  /** Of all that wait; null where all of them are among the items. */
  readonly tally: Tally | null;
  /** How many were put off and are not back yet. */
  readonly later: number;
}

/** Decisions and requests of one kind; nobody has more of them. */
const MOST_OF_A_KIND = 1_000;

/** False until the first request was ever read. */
export async function hasEverSeen(database: WinnowDatabase): Promise<boolean> {
  return (await countUpTo(database.requests.toCollection(), 0)) > 0;
}

/** Live under Dexie's `liveQuery`. @param now milliseconds since 1970 */
export async function readQueue(
  database: WinnowDatabase,
  { label, most }: QueueWish,
  now: number,
): Promise<QueuePage> {
  const { requests } = database;
  const [open, undecided, putOff, vanished, later] = await Promise.all([
    openDecisions(database, MOST_OF_A_KIND),
    (label === null ? requests.orderBy('place') : ofLabel(database, label)).limit(most).toArray(),
    requests.where('postponedUntil').above(0).limit(MOST_OF_A_KIND).toArray(),
    requests.where('status').equals('vanished').limit(MOST_OF_A_KIND).toArray(),
    countUpTo(requests.where('postponedUntil').above(now), MOST_COUNTED),
  ]);
  const decided = await requests.bulkGet([...new Set(open.map(({ requestId }) => requestId))]);
  const decisions = await currentDecisions(
    database,
    vanished.map(({ id }) => id),
  );
  const current = new Map([...decisions, ...open.map((decision) => [decision.requestId, decision] as const)]);
  const rows = new Map<string, RequestRow>();
  for (const row of [...undecided, ...putOff, ...vanished, ...decided])
    if (row !== undefined) rows.set(row.id, row);
  const texts = await textsOfSeveral(database, [...rows.values()]);
  // Who sent the same text stands together, however little each of them is worth.
  for (const row of await requests
    .where('textId')
    .anyOf([...texts.keys()])
    .limit(MOST_OF_A_KIND)
    .toArray())
    if (row.place !== null && !rows.has(row.id)) rows.set(row.id, row);
  const more = undecided.length === most;
  const countedToo = decided.filter((row) => row !== undefined).filter(({ place }) => place !== null);
  return {
    items: [...rows.values()].map((row) => ({
      request: toRequest(row),
      verdict: toVerdict(row),
      decision: current.get(row.id) ?? null,
      firstSeenAt: row.firstSeenAt,
      postponedUntil: row.postponedUntil,
      ...sentBySeveral(texts.get(row.textId ?? '')),
    })),
    more,
    tally: more ? await readTally(database, countedToo) : null,
    later,
  };
}

/** Those of the texts that several people have sent, by name. */
async function textsOfSeveral(
  database: WinnowDatabase,
  rows: readonly RequestRow[],
): Promise<ReadonlyMap<string, SameText>> {
  const texts = await textsNamed(
    database,
    rows.map(({ textId }) => textId),
  );
  const several = [...texts.values()].filter(({ people }) => people > 1);
  return new Map(several.map(({ id, people }) => [id, { id, people }]));
}

function sentBySeveral(sameText: SameText | undefined): Pick<Queued, 'sameText'> {
  return sameText === undefined ? {} : { sameText };
}
