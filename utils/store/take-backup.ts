import { Dexie } from 'dexie';
import { parseRow, type Refused } from '../backup/parse-row.ts';
import type { Entry } from '../backup/read-backup.ts';
import { sameData } from '../backup/same-data.ts';
import { parsedJson } from '../backup/split-json.ts';
import { newestLessons } from '../learning/lesson.ts';
import { backedUp, SAVED_TABLES, type SavedTable } from './backup-tables.ts';
import type { WinnowDatabase } from './database.ts';
import { createKnownRows, type KnownRows } from './known-rows.ts';

/** What taking a backup in does to one table. */
export interface TableCounts {
  /** Not in the memory yet. */
  readonly fresh: number;
  /** In the memory, and the same. */
  readonly same: number;
  /** In the memory, and not the same: what is there stands. */
  readonly stands: number;
  /** In the memory, and not the same: the backup is newer, or adds to it. */
  readonly changed: number;
  readonly refused: number;
}

/** Tables that a backup says nothing of are left out. */
export type BackupCounts = Readonly<Partial<Record<SavedTable, TableCounts>>>;

export const NO_ROWS: TableCounts = { fresh: 0, same: 0, stands: 0, changed: 0, refused: 0 };

interface Merged {
  readonly table: SavedTable;
  readonly counts: TableCounts;
  /** Of the entries, the numbers of those that change something. */
  readonly changing: readonly number[];
  /** Rows that are not in the memory yet, and rows that take the place of others. */
  readonly add: readonly unknown[];
  readonly put: readonly unknown[];
  readonly refused: readonly Refused[];
}

/** Holds entries of a backup against the memory; nothing is written. All of them are of one table. */
async function merge(
  database: WinnowDatabase,
  memory: KnownRows,
  table: SavedTable,
  entries: readonly Entry[],
): Promise<Merged> {
  const how = backedUp(table);
  const keyPath = String(database.table(table).schema.primKey.keyPath);
  const counts = { ...NO_ROWS };
  const refused: Refused[] = [];
  const sound: { readonly entry: Entry; readonly row: unknown; readonly key: string }[] = [];
  for (const entry of entries) {
    const parsed = parseRow(how.schema, parsedJson(entry.text, entry.line));
    if (parsed.ok) {
      const row = how.atRest?.(parsed.row) ?? parsed.row;
      sound.push({ entry, row, key: String((row as Readonly<Record<string, unknown>>)[keyPath]) });
    } else {
      counts.refused += 1;
      refused.push({ table, line: entry.line, field: parsed.field, why: parsed.why });
    }
  }
  const kept = await memory.under(
    table,
    sound.map(({ key }) => key),
  );
  const known = new Map(kept);
  const put = new Map<string, unknown>();
  const changing: number[] = [];
  for (const { entry, row, key } of sound) {
    const here = known.get(key);
    const merged = here === undefined ? row : how.merge(here, row);
    if (here === undefined) counts.fresh += 1;
    else if (sameData(here, row)) counts.same += 1;
    else if (sameData(here, merged)) counts.stands += 1;
    else counts.changed += 1;
    if (here !== undefined && sameData(here, merged)) continue;
    known.set(key, merged);
    put.set(key, merged);
    changing.push(entry.at);
  }
  const isKnown = ([key]: readonly [string, unknown]) => kept.has(key);
  const rows = (some: readonly (readonly [string, unknown])[]) => some.map(([, row]) => row);
  return {
    ...{ table, counts, changing, refused },
    add: rows([...put].filter((each) => !isKnown(each))),
    put: rows([...put].filter(isKnown)),
  };
}

/** Entries in the order of the file, those of one table together. */
async function mergeAll(
  database: WinnowDatabase,
  memory: KnownRows,
  entries: readonly Entry[],
  onMerged: (merged: Merged) => Promise<void> | void,
): Promise<void> {
  for (const table of SAVED_TABLES) {
    const own = entries.filter((entry) => entry.table === table);
    if (own.length > 0) await onMerged(await merge(database, memory, table, own));
  }
}

/** What a part of a backup would do. */
export interface Looked {
  readonly counts: BackupCounts;
  /** The numbers of the entries that would change something. */
  readonly changing: readonly number[];
  readonly refused: readonly Refused[];
}

/**
 * What these entries would change; nothing is written.
 *
 * @param memory the same for all entries of a file.
 * @throws BackupError where one is no JSON.
 */
export async function lookAt(
  database: WinnowDatabase,
  memory: KnownRows,
  entries: readonly Entry[],
): Promise<Looked> {
  const counts: Partial<Record<SavedTable, TableCounts>> = {};
  const changing: number[] = [];
  const refused: Refused[] = [];
  await mergeAll(database, memory, entries, (merged) => {
    counts[merged.table] = merged.counts;
    changing.push(...merged.changing);
    refused.push(...merged.refused);
  });
  return { counts, changing, refused };
}

/**
 * Writes a backup into the memory: all of it or, where the browser ends it half-way or it cannot be read to its end,
 * nothing. What both have is merged by the rules of each table, as it stands at this moment.
 *
 * @param next the next entries of it; null behind the last.
 */
export async function takeBackupIn(
  database: WinnowDatabase,
  next: () => Promise<readonly Entry[] | null>,
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const memory = createKnownRows(database);
    for (;;) {
      // A browser ends a transaction that asks for nothing; Dexie goes on asking.
      const entries = await Dexie.waitFor(next());
      if (entries === null) break;
      await mergeAll(database, memory, entries, async ({ table, add, put }) => {
        await database.table(table).bulkAdd([...add]);
        await database.table(table).bulkPut([...put]);
      });
    }
    await dropOldLessons(database);
    // Whatever was judged by then, it was by other lessons and another profile.
    await database.singles.put({ name: 'judged', value: 'a backup was taken in' });
  });
}

/** The oldest lessons make room, as ever. */
async function dropOldLessons({ lessons }: WinnowDatabase): Promise<void> {
  const ids = await lessons.orderBy('learntAt').primaryKeys();
  const kept = new Set(newestLessons(ids));
  await lessons.bulkDelete(ids.filter((id) => !kept.has(id)));
}
