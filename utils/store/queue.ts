import { Dexie } from 'dexie';
import type { Decision, Label, Request, Sort, Verdict } from '../requests/index.ts';
import { countUpTo } from './count-up-to.ts';
import type { WinnowDatabase } from './database.ts';
import { type Earlier, earlierOf } from './earlier.ts';
import { currentDecisions, openDecisions } from './read-decisions.ts';
import { type RequestRow, toRequest, toVerdict } from './rows.ts';
import { MOST_COUNTED, readTally, type Tally } from './tally.ts';
import { textsNamed } from './texts-named.ts';

/** One request of the review queue, with the decision on it that is not over yet, or that came to nothing. */
export interface Queued {
  readonly request: Request;
  readonly verdict: Verdict;
  readonly decision: Decision | null;
  readonly firstSeenAt: number;
  readonly postponedUntil: number | null;
  /** The text that several people have sent, this one among them; left out where nobody else has. */
  readonly sameText?: SameText;
  /** It is over, and could be put back to decide; left out where it could not. */
  readonly restorable?: true;
  /** They were accepted, and the reader does not stay in touch with them; left out elsewhere. */
  readonly keepable?: true;
  /** What the reader's data export says of the sender; left out where it says nothing. */
  readonly earlier?: Earlier;
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
  readonly sort: Sort;
  /** Words to look for, in everything that waits or is over; empty for the queue itself. */
  readonly search: string;
}

/** The queue as it is when a page opens: all kinds, most worth first. @param most requests at once */
export function wishFor(most: number): QueueWish {
  return { label: null, most, sort: 'worth', search: '' };
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
  /** How many were found, where words were looked for; null where none were. */
  readonly found: number | null;
}

/** Decisions and requests of one kind; nobody has more of them. */
const MOST_OF_A_KIND = 1_000;

/** False until the first request was ever read. */
export async function hasEverSeen(database: WinnowDatabase): Promise<boolean> {
  return (await countUpTo(database.requests.toCollection(), 0)) > 0;
}

/**
 * Live under Dexie's `liveQuery`. Within a transaction what is counted agrees with what is there.
 *
 * @param now milliseconds since 1970
 * @param ids of the requests that wait, in the order that is wished for; null for most worth first.
 */
export async function readQueue(
  database: WinnowDatabase,
  { label, most }: Pick<QueueWish, 'label' | 'most'>,
  now: number,
  ids: readonly string[] | null = null,
): Promise<QueuePage> {
  const { requests } = database;
  const [open, undecided, putOff, vanished, later] = await Promise.all([
    openDecisions(database, MOST_OF_A_KIND),
    ids === null ? inOrder(database, label).limit(most).toArray() : requests.bulkGet(ids.slice(0, most)),
    requests.where('postponedUntil').above(0).limit(MOST_OF_A_KIND).toArray(),
    requests.where('status').equals('vanished').limit(MOST_OF_A_KIND).toArray(),
    countUpTo(requests.where('postponedUntil').above(now), MOST_COUNTED),
  ]);
  const [decided, decisions] = await Promise.all([
    requests.bulkGet([...new Set(open.map(({ requestId }) => requestId))]),
    currentDecisions(
      database,
      vanished.map(({ id }) => id),
    ),
  ]);
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
  const more = ids === null ? undecided.length === most : ids.length > most;
  const countedToo = decided.filter((row) => row !== undefined).filter(({ place }) => place !== null);
  const [earlier, tally] = await Promise.all([
    earlierOf(database, [...rows.values()]),
    more ? readTally(database, countedToo) : null,
  ]);
  return {
    items: [...rows.values()].map((row) => ({
      ...queued(row, current.get(row.id) ?? null),
      ...sentBySeveral(texts.get(row.textId ?? '')),
      ...knownEarlier(earlier.get(row.id)),
    })),
    more,
    tally,
    later,
    found: null,
  };
}

/** A row as the queue shows it. */
/** What waits, in the queue's order; of one label, or with null all. */
function inOrder({ requests }: WinnowDatabase, label: Label | null) {
  return label === null
    ? requests.orderBy('place')
    : requests.where('[label+place]').between([label, Dexie.minKey], [label, Dexie.maxKey]);
}

export function queued(row: RequestRow, decision: Decision | null): Queued {
  const { firstSeenAt, postponedUntil } = row;
  return { request: toRequest(row), verdict: toVerdict(row), decision, firstSeenAt, postponedUntil };
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

function knownEarlier(earlier: Earlier | undefined): Pick<Queued, 'earlier'> {
  return earlier === undefined ? {} : { earlier };
}
