import type { Table } from 'dexie';
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
import { stretches } from './stretches.ts';

/** Rows that are read at once: few enough to be light, so many that the way to the disk and back does not count. */
const BATCH = 1_000;

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
 * @param onProgress is told how many rows have been read.
 */
export async function gatherInsights(
  database: WinnowDatabase,
  first: Weekday,
  now: number,
  onProgress: (done: number) => void,
): Promise<AllGathered> {
  const { requests, decisions, texts } = database;
  let done = 0;
  async function readAll<Row>(table: Table<Row, string>, take: (row: Row) => void): Promise<void> {
    for await (const rows of stretches(table, BATCH)) {
      rows.forEach(take);
      done += rows.length;
      onProgress(done);
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
