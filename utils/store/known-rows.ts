import type { Table } from 'dexie';
import type { SavedTable } from './backup-tables.ts';
import type { WinnowDatabase } from './database.ts';

/** What the memory has under the keys of a backup, which come table by table and in their order. */
export interface KnownRows {
  under(table: SavedTable, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
}

/** How far the keys of a table have come. */
interface Course {
  /** Nothing was there before the first of them, and each was behind the one before it. */
  readonly isNew: boolean;
  readonly last: string;
}

/**
 * A table that had no row before the first key has none under a later one, as long as they come in their order: a backup
 * that is brought back into an empty memory looks nothing up.
 */
export function createKnownRows(database: WinnowDatabase): KnownRows {
  const courses = new Map<SavedTable, Course>();

  async function isStillNew(name: SavedTable, sorted: readonly string[]): Promise<boolean> {
    const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
    const before = courses.get(name);
    const isNew =
      before === undefined
        ? (await database.table(name).limit(1).primaryKeys()).length === 0
        : before.isNew && first > before.last;
    courses.set(name, { isNew, last });
    return isNew;
  }

  return {
    async under(name, keys) {
      const sorted = [...new Set(keys)].sort();
      if (sorted.length === 0 || (await isStillNew(name, sorted))) return new Map();
      return rowsUnder(database.table<unknown, string>(name), sorted);
    },
  };
}

/**
 * What the memory is likely to have is read in one go: asked for one by one, a browser takes several times as long.
 *
 * @param sorted at least one key.
 */
async function rowsUnder(
  stored: Table<unknown, string>,
  sorted: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const keyPath = String(stored.schema.primKey.keyPath);
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const most = 2 * sorted.length;
  const near = await stored.where(':id').between(first, last, true, true).limit(most).toArray();
  const found = near.length < most ? near : await stored.bulkGet([...sorted]);
  const wanted = new Set(sorted);
  return new Map(
    found.flatMap((row) => {
      if (row === undefined) return [];
      const key = String((row as Readonly<Record<string, unknown>>)[keyPath]);
      return wanted.has(key) ? [[key, row]] : [];
    }),
  );
}
