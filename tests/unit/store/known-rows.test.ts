import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { createKnownRows } from '../../../utils/store/known-rows.ts';
import { rowOf } from './rows-of.ts';

let database: WinnowDatabase;

beforeEach(() => {
  database = new WinnowDatabase('winnow-known');
});
afterEach(() => database.delete());

const ids = (...slugs: string[]) => slugs.map((slug) => `linkedin:${slug}`);
const write = (...slugs: string[]) => database.requests.bulkPut(slugs.map((slug) => rowOf(slug)));

describe('what the memory has under the keys of a backup', () => {
  it('is found among others, however many of those lie between', async () => {
    const many = Array.from({ length: 50 }, (_, at) => `m-${at}`);
    await write('a', 'z', ...many);
    const known = createKnownRows(database);
    const found = await known.under('requests', ids('z', 'b', 'a'));
    expect([...found.keys()].sort()).toEqual(ids('a', 'z'));
    expect(found.get('linkedin:a')).toMatchObject({ slug: 'a' });
  });

  it('is found where it was written meanwhile and keys come again, or in no order', async () => {
    const known = createKnownRows(database);
    expect((await known.under('requests', ids('c', 'd'))).size).toBe(0);
    await write('c', 'd');
    expect([...(await known.under('requests', ids('d', 'e'))).keys()]).toEqual(ids('d'));
    await write('e');
    expect([...(await known.under('requests', ids('f', 'c'))).keys()]).toEqual(ids('c'));
    expect([...(await known.under('requests', ids('g', 'e'))).keys()]).toEqual(ids('e'));
  });

  it('is nothing, and is not looked for, where the table was empty and the keys come in their order', async () => {
    const known = createKnownRows(database);
    await known.under('requests', ids('a'));
    await database.close();
    expect((await known.under('requests', ids('b', 'c'))).size).toBe(0);
    await database.open();
  });

  it('of one table says nothing of another', async () => {
    await database.singles.put({ name: 'backup', value: 1 });
    const known = createKnownRows(database);
    await known.under('requests', ids('a'));
    expect((await known.under('singles', ['backup'])).size).toBe(1);
  });
});
