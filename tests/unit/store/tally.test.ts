import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { placed, REQUEST_STATUSES } from '../../../utils/store/rows.ts';
import { readTally } from '../../../utils/store/tally.ts';
import type { TallyRow } from '../../../utils/store/tally-row.ts';
import { rowOf } from './rows-of.ts';

let database: WinnowDatabase;

beforeEach(() => {
  database = new WinnowDatabase('winnow-tally');
});
afterEach(() => database.delete());

/** What is there, counted one by one. */
async function countedAnew(): Promise<TallyRow['counts'] | undefined> {
  const counts: Record<string, [number, number, number]> = {};
  for (const { label, place } of await database.requests.toArray()) {
    if (place === null) continue;
    const own = counts[label] ?? [0, 0, 0];
    own[place[0]] = (own[place[0]] ?? 0) + 1;
    counts[label] = own;
  }
  return Object.keys(counts).length === 0 ? undefined : counts;
}

const kept = async () => (await database.tally.get('waiting'))?.counts;

const row = fc
  .record({
    slug: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    label: fc.constantFrom('genuine', 'pitch', 'unclear'),
    worth: fc.constantFrom(0.1, 0.4, 0.9),
    status: fc.constantFrom(...REQUEST_STATUSES),
  })
  .map(({ slug, ...rest }) => rowOf(slug, rest));
const rows = fc.array(row, { maxLength: 6 });
const ids = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'nobody'))
  .map((slugs) => slugs.map((slug) => `linkedin:${slug}`));

type Write = (requests: WinnowDatabase['requests']) => PromiseLike<unknown>;

/** Every way in which rows are written. */
const write: fc.Arbitrary<Write> = fc.oneof(
  row.map(
    (one): Write =>
      (requests) =>
        requests.put(one),
  ),
  rows.map(
    (some): Write =>
      (requests) =>
        requests.bulkPut(some),
  ),
  row.map(
    (one): Write =>
      (requests) =>
        requests.add(one).catch(() => undefined),
  ),
  rows.map(
    (some): Write =>
      (requests) =>
        requests.bulkAdd(some).catch(() => undefined),
  ),
  ids.map(
    (some): Write =>
      (requests) =>
        requests.bulkDelete(some),
  ),
  ids.map(
    (some): Write =>
      (requests) =>
        requests.where('id').anyOf(some).delete(),
  ),
  fc.constant<Write>((requests) => requests.where(':id').above('linkedin:b').delete()),
  fc.constant<Write>((requests) => requests.where('[status+lastSeenAt]').above(['p']).delete()),
  // What is read and then written may have been deleted between, where several write at once.
  row.map(
    (one): Write =>
      (requests) =>
        requests.update(one.id, { label: one.label }).catch(() => 0),
  ),
  fc.constant<Write>((requests) =>
    requests
      .toCollection()
      .modify((known, { value }) => {
        Object.assign(value, placed({ ...known, status: 'gone' }));
      })
      .catch(() => 0),
  ),
  fc.constant<Write>((requests) => requests.clear()),
);

describe('the tally of what waits', () => {
  it('is what is there after any writes in any order, in transactions, at once, or ended half-way', async () => {
    const step = fc.record({
      writes: fc.array(write, { minLength: 1, maxLength: 5 }),
      how: fc.constantFrom('alone', 'together', 'at once', 'ended'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        await database.requests.clear();
        for (const { writes, how } of steps) {
          const { requests } = database;
          if (how === 'alone') for (const each of writes) await each(requests);
          else
            await database
              .transaction('rw', requests, async () => {
                if (how === 'at once') await Promise.all(writes.map((each) => each(requests)));
                else for (const each of writes) await each(requests);
                if (how === 'ended') throw new Error('the browser ends it');
              })
              .catch((error: unknown) => {
                if (how !== 'ended') throw error;
              });
          expect(await kept()).toEqual(await countedAnew());
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('counts each of many that are written at once in one transaction', async () => {
    const { requests } = database;
    await database.transaction('rw', requests, () =>
      Promise.all(['a', 'b', 'c'].map((slug) => requests.put(rowOf(slug)))),
    );
    expect(await kept()).toEqual({ genuine: [3, 0, 0] });
  });

  it('leaves out what is decided already', async () => {
    const decided = rowOf('a');
    await database.requests.bulkPut([decided, rowOf('b'), rowOf('c', { label: 'pitch', worth: 0.1 })]);
    const tally = (await readTally(database))([decided]);
    expect(tally.all).toEqual({ value: 2, orMore: false });
    expect(tally.byLabel).toMatchObject({ genuine: { value: 1 }, pitch: { value: 1 }, scam: { value: 0 } });
    expect(tally.byStance).toMatchObject({ for: { value: 1 }, open: { value: 0 }, against: { value: 1 } });
  });

  it('is told to whoever watches it', async () => {
    const seen: (number | undefined)[] = [];
    const watching = liveQuery(() => database.tally.get('waiting')).subscribe((found) => {
      seen.push(found?.counts.genuine?.[0]);
    });
    const until = async (count: number) => {
      while (seen.at(-1) !== count) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    await database.requests.put(rowOf('a'));
    await until(1);
    await database.requests.put(rowOf('b'));
    await until(2);
    watching.unsubscribe();
    expect(seen.at(-1)).toBe(2);
  });
});
