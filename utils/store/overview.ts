import { Dexie } from 'dexie';
import { LABELS, type Label, type Sort } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import { whileWaitedFor } from './reading-first.ts';
import type { RequestRow } from './rows.ts';

/** What is looked for. */
export interface Finding {
  /** Words that must all be there: in the name, the headline, the note or the label. None for everything that waits. */
  readonly search: string;
  readonly sort: Sort;
  readonly label: Label | null;
  /** Ids that are wanted. */
  readonly most: number;
}

export interface Found {
  /** The first of them in the order that was asked for; what waits before what is over. */
  readonly ids: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}

/** As much of every request as it takes to find and to sort it: a sentence each, so that 50,000 of them fit. */
export interface Overview {
  /** Reads the whole table in slices, once. Not to be waited for under `liveQuery`, which would keep all of it. */
  prepare(): Promise<void>;
  /** Once it is prepared; what has been seen since is read first. Live under `liveQuery`. */
  find(finding: Finding): Promise<Found>;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly label: Label;
  readonly worth: number;
  readonly firstSeenAt: number;
  readonly waits: boolean;
}

/** Rows that are read at once: few enough that no frame is missed. */
const SLICE = 400;

const COMPARE: Readonly<Record<Sort, (a: Entry, b: Entry) => number>> = {
  worth: (a, b) => b.worth - a.worth || b.firstSeenAt - a.firstSeenAt,
  newest: (a, b) => b.firstSeenAt - a.firstSeenAt,
  oldest: (a, b) => a.firstSeenAt - b.firstSeenAt,
  // Folded already; a collator would take eight times as long.
  name: (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
};

/** @param labelWord a label in the reader's language: it is looked for as well. */
export function createOverview({ requests }: WinnowDatabase, labelWord: (label: Label) => string): Overview {
  const entries = new Map<string, Entry>();
  let seenUntil = 0;
  let reading: Promise<void> | null = null;

  function add(rows: readonly RequestRow[]): void {
    for (const row of rows) {
      entries.set(row.id, toEntry(row));
      seenUntil = Math.max(seenUntil, row.lastSeenAt);
    }
  }

  async function readAll(): Promise<void> {
    let next = requests.orderBy(':id').limit(SLICE).toArray();
    for (;;) {
      const rows = await next;
      const last = rows.at(-1);
      if (last === undefined) return;
      // The browser reads on while these are taken in.
      next = requests.where(':id').above(last.id).limit(SLICE).toArray();
      add(rows);
    }
  }

  async function readNew(): Promise<void> {
    const since = requests
      .where('[status+lastSeenAt]')
      .between(['waiting', seenUntil], ['waiting', Dexie.maxKey], false, true);
    add(await since.toArray());
  }

  return {
    prepare() {
      reading ??= whileWaitedFor(readAll).catch((error: unknown) => {
        reading = null;
        throw error;
      });
      return reading;
    },
    async find({ search, sort, label, most }) {
      await readNew();
      const words = LABELS.map((each) => ({ label: each, word: fold(labelWord(each)) }));
      const terms = fold(search)
        .split(/\s+/)
        .filter(Boolean)
        .map((term) => {
          const named = words.filter(({ word }) => word.startsWith(term));
          return { term, labels: new Set(named.map((each) => each.label)) };
        });
      const matches = (entry: Entry) =>
        (entry.waits || terms.length > 0) &&
        (label === null || entry.label === label) &&
        terms.every(({ term, labels }) => entry.text.includes(term) || labels.has(entry.label));
      const compare = COMPARE[sort];
      return firstOf(entries.values(), most, matches, (a, b) =>
        a.waits === b.waits ? compare(a, b) : a.waits ? -1 : 1,
      );
    },
  };
}

/** The first in an order, and how many match: putting 150,000 in order would hold the page for a quarter of a second. */
function firstOf(
  entries: Iterable<Entry>,
  most: number,
  matches: (entry: Entry) => boolean,
  compare: (a: Entry, b: Entry) => number,
): Found {
  let first: Entry[] = [];
  let last: Entry | undefined;
  let count = 0;
  for (const entry of entries) {
    if (!matches(entry)) continue;
    count += 1;
    if (last !== undefined && compare(entry, last) >= 0) continue;
    first.push(entry);
    if (first.length < 2 * most) continue;
    first = first.sort(compare).slice(0, most);
    last = first.at(-1);
  }
  const ids = first.sort(compare).slice(0, most);
  return { ids: ids.map(({ id }) => id), count };
}

function toEntry(row: RequestRow): Entry {
  const { id, headline, note, label, worth, firstSeenAt, status } = row;
  const name = fold(row.name);
  return {
    id,
    name,
    text: `${name}\n${fold(headline ?? '')}\n${fold(note ?? '')}`,
    label,
    worth,
    firstSeenAt,
    waits: status === 'waiting',
  };
}

const PLAIN = /^[\n -~]*$/;

/** "Zoë" is found as "zoe". */
function fold(text: string): string {
  const bare = PLAIN.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return bare.toLowerCase();
}
