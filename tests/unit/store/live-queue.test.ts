import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { type QueueView, watchQueue } from '../../../utils/store/live-queue.ts';
import { wishFor } from '../../../utils/store/queue.ts';
import { NOW, rowOf } from './rows-of.ts';

const NAME = 'winnow-live';
const opened: Dexie[] = [];

afterEach(async () => {
  for (const database of opened.splice(0)) database.close();
  await Dexie.delete(NAME);
});

function open<Memory extends Dexie>(database: Memory): Memory {
  opened.push(database);
  return database;
}

/** What the queue shows until something holds of it. */
async function shownOnce(database: WinnowDatabase, holds: (view: QueueView) => boolean): Promise<QueueView> {
  return new Promise((resolve) => {
    const watch = watchQueue({
      database,
      wish: wishFor(10),
      labelWord: (label) => label,
      now: () => NOW,
      onChange(view) {
        if (!holds(view)) return;
        watch.end();
        resolve(view);
      },
    });
  });
}

describe('the queue', () => {
  it('says that another window holds the memory, and shows it once that lets go', async () => {
    const other = open(new Dexie(NAME));
    other.version(1).stores({ requests: 'id' });
    // An older Winnow that does not hear that it should make room.
    other.on('versionchange', () => false);
    await other.open();
    const database = open(new WinnowDatabase(NAME));
    const blocked = await shownOnce(database, ({ state }) => state === 'error');
    expect(blocked.trouble).toBe('blocked');
    other.close();
    const ready = await shownOnce(database, ({ state }) => state === 'ready');
    expect(ready.trouble).toBeNull();
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
  ])('says what is wrong where the memory fails with %s, and keeps what it showed', async (name, trouble) => {
    const database = open(new WinnowDatabase(NAME));
    await database.requests.put(rowOf('ann'));
    vi.spyOn(database.requests, 'bulkGet').mockRejectedValue(Object.assign(new Error('no'), { name }));
    const view = await shownOnce(database, ({ state }) => state === 'error');
    expect(view.trouble).toBe(trouble);
  });

  it('says so where the memory never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const database = open(new WinnowDatabase(NAME));
    vi.spyOn(database, 'open').mockReturnValue(new Dexie.Promise(() => {}) as never);
    vi.spyOn(database.requests, 'bulkGet').mockReturnValue(new Dexie.Promise(() => {}) as never);
    const view = shownOnce(database, ({ state }) => state === 'error');
    vi.advanceTimersByTime(6_000);
    vi.useRealTimers();
    expect((await view).trouble).toBe('silent');
  });
});
