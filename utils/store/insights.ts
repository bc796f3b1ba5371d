import type { EntityTable } from 'dexie';
import {
  createGathering,
  type Gathered,
  type InTouch,
  inTouch,
  type Period,
  type Weekday,
} from '../insights/index.ts';
import type { WinnowDatabase } from './database.ts';
import { readAllKnown } from './people-read.ts';

/** Rows that are read at once: few enough to be light, so many that the way to the disk and back does not count. */
const BATCH = 1_000;

/** How far the reading is, in rows of all tables. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** All that is drawn. */
export interface AllGathered {
  readonly gathered: Gathered;
  /** Null where there is nobody to stay in touch with. */
  readonly inTouch: Readonly<Record<Period, InTouch>> | null;
}

/**
 * What the whole memory comes to. It is read a batch at a time, and of no batch anything but counts is kept.
 *
 * @param first the reader's first day of the week.
 * @param now milliseconds since 1970.
 */
export async function gatherInsights(
  database: WinnowDatabase,
  first: Weekday,
  now: number,
  onProgress: (progress: Progress) => void,
): Promise<AllGathered> {
  const { requests, decisions, texts } = database;
  const counts = await Promise.all([texts.count(), requests.count(), decisions.count()]);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  async function readAll<Row extends { readonly id: string }>(
    table: EntityTable<Row, 'id', Row>,
    take: (row: Row) => void,
  ): Promise<void> {
    for (let last = ''; ; ) {
      const rows = await nextRows(table, last);
      rows.forEach(take);
      done += rows.length;
      onProgress({ done: Math.min(done, total), total });
      last = rows.at(-1)?.id ?? last;
      if (rows.length < BATCH) return;
    }
  }
  const repeated = new Map<string, number>();
  await readAll(texts, ({ id, people }) => {
    if (people > 1) repeated.set(id, people);
  });
  const gathering = createGathering(first, repeated);
  await readAll(requests, gathering.request);
  await readAll(decisions, gathering.decision);
  const known = await readAllKnown(database);
  return { gathered: gathering.gathered, inTouch: inTouch(known, gathering.accepted, now) };
}

async function nextRows<Row extends { readonly id: string }>(
  table: EntityTable<Row, 'id', Row>,
  after: string,
): Promise<Row[]> {
  const rows: unknown = await table.where(':id').above(after).limit(BATCH).toArray();
  return rows as Row[];
}
