import { Dexie } from 'dexie';
import type { Decision, Label, Request, Tally, Verdict } from '../requests/index.ts';
import { countUpTo } from './count-up-to.ts';
import type { WinnowDatabase } from './database.ts';
import { type Earlier, readEarlier } from './earlier.ts';
import type { Found } from './overview.ts';
import type { QueueWish } from './queue-wish.ts';
import { currentDecisions, openDecisions } from './read-decisions.ts';
import { type RequestRow, toRequest, toVerdict } from './rows.ts';
import { MOST_COUNTED, readTally } from './tally.ts';
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
 * @param found what waits in the order that is wished for; null for most worth first.
 */
export async function readQueue(
  database: WinnowDatabase,
  { label, most }: Pick<QueueWish, 'label' | 'most'>,
  now: number,
  found: Found | null = null,
): Promise<QueuePage> {
  const { requests } = database;
  const [open, undecided, putOff, vanished, later, earlierOf, tallyWithout] = await Promise.all([
    openDecisions(database, MOST_OF_A_KIND),
    found === null ? inOrder(database, label).limit(most).toArray() : requests.bulkGet([...found.ids]),
    requests.where('postponedUntil').above(0).limit(MOST_OF_A_KIND).toArray(),
    requests.where('status').equals('vanished').limit(MOST_OF_A_KIND).toArray(),
    countUpTo(requests.where('postponedUntil').above(now), MOST_COUNTED),
    readEarlier(database),
    readTally(database),
  ]);
  const [decided, decisions] = await Promise.all([
    withIds(database, [...new Set(open.map(({ requestId }) => requestId))]),
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
  for (const row of await withTexts(database, [...texts.keys()]))
    if (row.place !== null && !rows.has(row.id)) rows.set(row.id, row);
  const more = found === null ? undecided.length === most : found.count > found.ids.length;
  const countedToo = decided.filter((row) => row !== undefined).filter(({ place }) => place !== null);
  const earlier = await earlierOf([...rows.values()]);
  return {
    items: [...rows.values()].map((row) => ({
      ...queued(row, current.get(row.id) ?? null),
      ...sentBySeveral(texts.get(row.textId ?? '')),
      ...knownEarlier(earlier.get(row.id)),
    })),
    more,
    tally: more ? tallyWithout(countedToo) : null,
    later,
    found: null,
  };
}

// Nothing is asked of a browser where there is nothing to ask for: it would take its time to say so.

async function withIds({ requests }: WinnowDatabase, ids: string[]): Promise<(RequestRow | undefined)[]> {
  return ids.length === 0 ? [] : requests.bulkGet(ids);
}

async function withTexts({ requests }: WinnowDatabase, textIds: string[]): Promise<RequestRow[]> {
  if (textIds.length === 0) return [];
  return requests.where('textId').anyOf(textIds).limit(MOST_OF_A_KIND).toArray();
}

/** What waits, in the queue's order; of one label, or with null all. */
function inOrder({ requests }: WinnowDatabase, label: Label | null) {
  return label === null
    ? requests.orderBy('place')
    : requests.where('[label+place]').between([label, Dexie.minKey], [label, Dexie.maxKey]);
}

/** A row as the queue shows it. */
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
