import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { readRaw } from '../../../utils/store/raw.ts';
import { readProfile, readSettings } from '../../../utils/store/singles.ts';
import { troubleOf } from '../../../utils/store/trouble.ts';

interface Fixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

/** A memory as an earlier version of Winnow left it: its tables and indexes, and rows of each. */
function leftBy(version: number): Fixture {
  return JSON.parse(readFileSync(new URL(`./version-${version}.json`, import.meta.url), 'utf8'));
}

const VERSIONS = [1, 2, 3, 4, 5, 6];
const NAME = 'winnow-upgrade';

/** What later versions work out of what the older ones have kept. */
const ADDED: Readonly<Record<string, object>> = {
  'linkedin:ann-lee': { place: [0, -0.9, -1_795_200_000_000], overSince: null },
  'linkedin:bo-berg': { place: null, overSince: 1_795_200_060_000 },
};

/** What is counted by them. */
const COUNTED: Readonly<Record<string, readonly object[]>> = {
  tally: [{ name: 'waiting', counts: { genuine: [1, 0, 0] } }],
};

function idOf(row: object): string {
  return 'id' in row ? String(row.id) : '';
}

afterEach(() => Dexie.delete(NAME));

async function leave(old: Fixture): Promise<void> {
  const database = new Dexie(NAME);
  database.version(old.version).stores(old.stores);
  await database.open();
  for (const [table, rows] of Object.entries(old.rows)) await database.table(table).bulkAdd([...rows]);
  database.close();
}

describe.each(VERSIONS)('a memory of version %i', (version) => {
  const old = leftBy(version);

  it('is upgraded with every row as it was, and what is new in it', async () => {
    await leave(old);
    const database = new WinnowDatabase(NAME);
    for (const [table, rows] of Object.entries(old.rows)) {
      const now = rows.map((row) => ({ ...row, ...(table === 'requests' ? ADDED[idOf(row)] : {}) }));
      expect(await database.table(table).toArray(), table).toEqual(now);
    }
    expect(database.verno).toBe(VERSIONS.length + 1);
    const added = database.tables.filter(({ name }) => !(name in old.rows));
    for (const table of added) expect(await table.toArray(), table.name).toEqual(COUNTED[table.name] ?? []);
    database.close();
  });

  it('is found by its old indexes, and read as before', async () => {
    await leave(old);
    const database = new WinnowDatabase(NAME);
    expect(await database.requests.where('status').equals('waiting').primaryKeys()).toEqual([
      'linkedin:ann-lee',
    ]);
    expect(await database.decisions.where('requestId').equals('linkedin:bo-berg').count()).toBe(1);
    expect(await database.pages.where('tabId').equals(7).count()).toBe(1);
    expect(await readSettings(database)).toEqual({
      ...DEFAULT_SETTINGS,
      keysOn: false,
      presence: 'untouched',
      undoWindow: 9_000,
    });
    expect((await readProfile(database)).skills).toEqual(['Pilotage']);
    database.close();
  });
});

describe('a memory that is made today', () => {
  it.each(VERSIONS)(
    'has the tables and indexes of one that was upgraded from version %i',
    async (version) => {
      const shape = (database: Dexie) =>
        database.tables.map(({ name, schema }) => [
          name,
          schema.primKey.src,
          schema.indexes.map(({ src }) => src),
        ]);
      await leave(leftBy(version));
      const upgraded = new WinnowDatabase(NAME);
      await upgraded.open();
      const fresh = new WinnowDatabase(`${NAME}-fresh`);
      await fresh.open();
      expect(shape(upgraded)).toEqual(shape(fresh));
      upgraded.close();
      await fresh.delete();
    },
  );
});

describe('a memory that cannot be upgraded', () => {
  class NextVersion extends WinnowDatabase {
    constructor() {
      super(NAME);
      this.version(99)
        .stores({ requests: 'id, spoilt' })
        .upgrade(async (transaction) => {
          await transaction.table('requests').clear();
          throw Object.assign(new Error('one row too many'), { name: 'NotUpgraded' });
        });
    }
  }

  it('is as it was, and says so', async () => {
    await leave(leftBy(3));
    await new WinnowDatabase(NAME).open().then((database) => database.close());
    const next = new NextVersion();
    const trouble = await next.requests.toArray().then(() => null, troubleOf);
    expect(trouble).toBe('not-upgraded');
    next.close();
    const database = new WinnowDatabase(NAME);
    expect(await database.requests.count()).toBe(2);
    expect(await database.decisions.count()).toBe(1);
    database.close();
  });

  it('can still be read as it is', async () => {
    await leave(leftBy(3));
    const next = new NextVersion();
    await next.open().catch(() => undefined);
    next.close();
    const raw = await readRaw(NAME);
    expect(raw.version).toBe(30);
    expect(raw.tables.requests).toEqual(leftBy(3).rows.requests);
    expect(raw.tables.connections).toHaveLength(1);
    expect(raw.unread).toEqual({});
  });
});
