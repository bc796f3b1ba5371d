import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { watch } from '../../../utils/store/live.ts';
import { rowOf } from './rows-of.ts';

let database: WinnowDatabase;

beforeEach(async () => {
  database = new WinnowDatabase('winnow-watched');
  await database.open();
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await database.delete();
});

/** Whatever can happen while the clock stands still happens. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(0);
  }
}

describe('what is watched', () => {
  it('is asked for once for all that changes in a rest of three times as long as the asking took', async () => {
    const told: number[] = [];
    const end = watch({
      async query() {
        const ids = await database.requests.toCollection().primaryKeys();
        vi.advanceTimersByTime(100);
        return ids.length;
      },
      onChange: (count) => told.push(count),
      onError: (error) => expect.unreachable(String(error)),
    });
    await settle();
    expect(told).toEqual([0]);
    for (let at = 0; at < 10; at += 1) await database.requests.put(rowOf(`p-${at}`));
    await settle();
    vi.advanceTimersByTime(299);
    await settle();
    expect(told).toEqual([0]);
    vi.advanceTimersByTime(1);
    await settle();
    expect(told).toEqual([0, 10]);

    // And again, also where the rest was over long before.
    vi.advanceTimersByTime(60_000);
    await database.requests.clear();
    await settle();
    expect(told).toEqual([0, 10, 0]);

    end();
    vi.advanceTimersByTime(60_000);
    await database.requests.put(rowOf('late'));
    await settle();
    expect(told).toEqual([0, 10, 0]);
  });
});
