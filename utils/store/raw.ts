/** All of the memory as the browser holds it, whatever version wrote it and whatever state it is in. */
export interface RawMemory {
  /** The browser's own number; ten times ours. Null where there is no memory. */
  readonly version: number | null;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** How many rows of each table could not be read; null where nobody can say. Tables that are whole are left out. */
  readonly unread: Readonly<Record<string, number | null>>;
}

const NOTHING: RawMemory = { version: null, tables: {}, unread: {} };

/**
 * Reads the memory without asking what ought to be in it: for when it cannot be opened as usual. What cannot be read is
 * passed over.
 *
 * @throws DOMException where it cannot be opened at all.
 */
export async function readRaw(name = 'winnow'): Promise<RawMemory> {
  const known = await indexedDB.databases();
  // Opening what is not there would make it.
  if (!known.some((each) => each.name === name)) return NOTHING;
  const database = await settled(indexedDB.open(name));
  const tables: Record<string, readonly unknown[]> = {};
  const unread: Record<string, number | null> = {};
  try {
    for (const table of database.objectStoreNames) {
      const { rows, missing } = await readTable(database, table);
      tables[table] = rows;
      if (missing !== 0) unread[table] = missing;
    }
    return { version: database.version, tables, unread };
  } finally {
    database.close();
  }
}

interface ReadTable {
  readonly rows: readonly unknown[];
  readonly missing: number | null;
}

/** At once where that works; else row by row, each in a transaction of its own, for one that fails ends with it. */
async function readTable(database: IDBDatabase, table: string): Promise<ReadTable> {
  const store = () => database.transaction(table).objectStore(table);
  try {
    return { rows: await settled(store().getAll()), missing: 0 };
  } catch {
    const keys = await settled(store().getAllKeys()).catch(() => null);
    if (keys === null) return { rows: [], missing: null };
    const rows: unknown[] = [];
    for (const key of keys) await settled(store().get(key)).then((row) => rows.push(row), ignore);
    return { rows, missing: keys.length - rows.length };
  }
}

function ignore(): void {}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
