import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { readProfile, readSettings } from '../../../utils/store/singles.ts';

interface Fixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

/** A memory as an earlier version of Winnow left it: its tables and indexes, and rows of each. */
const old: Fixture = JSON.parse(readFileSync(new URL('./version-1.json', import.meta.url), 'utf8'));
const NAME = 'winnow-upgrade';

afterEach(() => Dexie.delete(NAME));

async function leaveOld(): Promise<void> {
  const database = new Dexie(NAME);
  database.version(old.version).stores(old.stores);
  await database.open();
  for (const [table, rows] of Object.entries(old.rows)) await database.table(table).bulkAdd([...rows]);
  database.close();
}

describe('a memory of version 1', () => {
  it('is upgraded with every row as it was', async () => {
    await leaveOld();
    const database = new WinnowDatabase(NAME);
    for (const [table, rows] of Object.entries(old.rows)) {
      expect(await database.table(table).toArray(), table).toEqual(rows);
    }
    expect(database.verno).toBe(2);
    expect(await database.readings.count()).toBe(0);
    database.close();
  });

  it('is found by its old indexes, and read as before', async () => {
    await leaveOld();
    const database = new WinnowDatabase(NAME);
    expect(await database.requests.where('status').equals('waiting').primaryKeys()).toEqual([
      'linkedin:ann-lee',
    ]);
    expect(await database.decisions.where('requestId').equals('linkedin:bo-berg').count()).toBe(1);
    expect(await database.pages.where('requestIds').equals('linkedin:ann-lee').count()).toBe(1);
    expect(await readSettings(database)).toEqual({
      keysOn: false,
      presence: 'untouched',
      reading: 'on',
      undoWindow: 9_000,
    });
    expect((await readProfile(database)).skills).toEqual(['Pilotage']);
    database.close();
  });
});

describe('a memory that is made today', () => {
  it('has the tables and indexes of one that was upgraded', async () => {
    const shape = (database: Dexie) =>
      database.tables.map(({ name, schema }) => [
        name,
        schema.primKey.src,
        schema.indexes.map(({ src }) => src),
      ]);
    await leaveOld();
    const upgraded = new WinnowDatabase(NAME);
    await upgraded.open();
    const fresh = new WinnowDatabase(`${NAME}-fresh`);
    await fresh.open();
    expect(shape(upgraded)).toEqual(shape(fresh));
    upgraded.close();
    await fresh.delete();
  });
});
