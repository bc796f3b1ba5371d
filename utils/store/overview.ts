import { Dexie } from 'dexie';
import { LABELS, type Label, type Sort } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import { whileWaitedFor } from './reading-first.ts';
import type { RequestRow } from './rows.ts';

/** What is looked for. */
export interface Finding {
  /** Words that must all be there: in the name, the headline, the note or the label. None for everything. */
  readonly search: string;
  readonly sort: Sort;
  readonly label: Label | null;
}

/** Ids in the order that was asked for. */
export interface Found {
  readonly waiting: readonly string[];
  readonly over: readonly string[];
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
  const sorted = new Map<Sort, readonly Entry[]>();
  let seenUntil = 0;
  let reading: Promise<void> | null = null;

  function add(rows: readonly RequestRow[]): void {
    if (rows.length > 0) sorted.clear();
    for (const row of rows) {
      entries.set(row.id, toEntry(row));
      seenUntil = Math.max(seenUntil, row.lastSeenAt);
    }
  }

  async function readAll(): Promise<void> {
    let last: string | null = null;
    for (;;) {
      const from = last === null ? requests.orderBy(':id') : requests.where(':id').above(last);
      const rows: RequestRow[] = await from.limit(SLICE).toArray();
      add(rows);
      last = rows.at(-1)?.id ?? null;
      if (last === null || rows.length < SLICE) return;
    }
  }

  async function readNew(): Promise<void> {
    const since = requests
      .where('[status+lastSeenAt]')
      .between(['waiting', seenUntil], ['waiting', Dexie.maxKey], false, true);
    add(await since.toArray());
  }

  function inOrder(sort: Sort): readonly Entry[] {
    const known = sorted.get(sort) ?? [...entries.values()].sort(COMPARE[sort]);
    sorted.set(sort, known);
    return known;
  }

  return {
    prepare() {
      reading ??= whileWaitedFor(readAll).catch((error: unknown) => {
        reading = null;
        throw error;
      });
      return reading;
    },
    async find({ search, sort, label }) {
      await readNew();
      const labels = new Map(LABELS.map((each) => [each, fold(labelWord(each))]));
      const terms = fold(search).split(/\s+/).filter(Boolean);
      const matches = (entry: Entry) =>
        (label === null || entry.label === label) &&
        terms.every(
          (term) => entry.text.includes(term) || labels.get(entry.label)?.startsWith(term) === true,
        );
      const found = inOrder(sort).filter(matches);
      return {
        waiting: found.filter(({ waits }) => waits).map(({ id }) => id),
        over: found.filter(({ waits }) => !waits).map(({ id }) => id),
      };
    },
  };
}

function toEntry({ id, name, headline, note, label, worth, firstSeenAt, status }: RequestRow): Entry {
  return {
    id,
    name: fold(name),
    text: fold(`${name}\n${headline ?? ''}\n${note ?? ''}`),
    label,
    worth,
    firstSeenAt,
    waits: status === 'waiting',
  };
}

/** "Zoë" is found as "zoe". */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
