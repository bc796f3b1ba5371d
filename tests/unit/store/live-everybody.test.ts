import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newPerson, type Person } from '../../../utils/people/index.ts';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { watchEverybody } from '../../../utils/store/live-everybody.ts';
import { toPersonRow } from '../../../utils/store/people-rows.ts';

let database: WinnowDatabase;
let shown: readonly Person[] = [];
let end = (): void => undefined;

const start = () => {
  end = watchEverybody({
    database,
    onChange(next) {
      shown = next;
    },
    onError(error) {
      throw error;
    },
  });
};

beforeEach(() => {
  database = new WinnowDatabase('winnow-everybody');
  shown = [];
});
afterEach(async () => {
  end();
  await database.delete();
});

const row = (id: string, name: string) => toPersonRow(newPerson(id, name, '2026-01-01', 1));
/** What was asked of the memory before is answered by then. */
const settled = async () => {
  for (let turn = 0; turn < 8; turn += 1) {
    await database.people.count();
    await new Promise((resolve) => setTimeout(resolve));
  }
};
const names = () => shown.map(({ name }) => name);

describe('everybody', () => {
  it('is there by name, also those who come, change and go', async () => {
    await database.people.bulkPut([row('b', 'Bo'), row('a', 'Ada')]);
    start();
    await settled();
    expect(names()).toEqual(['Ada', 'Bo']);
    await database.people.put(row('c', 'Aad'));
    await settled();
    expect(names()).toEqual(['Aad', 'Ada', 'Bo']);
    await database.people.put(row('a', 'Cy'));
    await settled();
    expect(names()).toEqual(['Aad', 'Bo', 'Cy']);
    await database.people.delete('c');
    await settled();
    expect(names()).toEqual(['Bo', 'Cy']);
    await database.people.clear();
    await settled();
    expect(names()).toEqual([]);
  });

  it('is read anew only where somebody has changed', async () => {
    await database.people.bulkPut([row('a', 'Ada'), row('b', 'Bo')]);
    start();
    await settled();
    const [ada, bo] = shown;
    await database.people.update('b', { notes: 'sails' });
    await settled();
    expect(shown[0]).toBe(ada);
    expect(shown[1]).not.toBe(bo);
    expect(shown[1]?.notes).toBe('sails');
  });

  it('is what the memory holds, whatever is done to it', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.oneof(
      fc.tuple(fc.constant('put' as const), id, fc.constantFrom('Ada', 'Bo', 'Cy')),
      fc.tuple(fc.constant('delete' as const), id, fc.constant('')),
      fc.tuple(fc.constant('many' as const), id, fc.constantFrom('Ada', 'Bo')),
      fc.tuple(fc.constant('clear' as const), id, fc.constant('')),
    );
    start();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        for (const [what, key, name] of steps) {
          if (what === 'put') await database.people.put(row(key, name));
          if (what === 'delete') await database.people.delete(key);
          if (what === 'clear') await database.people.clear();
          if (what === 'many')
            await database.people.bulkPut(Array.from({ length: 120 }, (_, at) => row(`${key}${at}`, name)));
        }
        await settled();
        const there = (await database.people.toArray()).map(({ id: each, name }) => `${each} ${name}`);
        expect(shown.map(({ id: each, name }) => `${each} ${name}`).sort()).toEqual(there.sort());
      }),
      { numRuns: 20 },
    );
  });

  it('is silent once nobody looks', async () => {
    start();
    await settled();
    end();
    await database.people.put(row('a', 'Ada'));
    await settled();
    expect(names()).toEqual([]);
  });
});
