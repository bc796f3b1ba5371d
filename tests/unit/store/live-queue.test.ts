import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WinnowDatabase } from '../../../utils/store/database.ts';
import { watchQueue } from '../../../utils/store/live-queue.ts';
import type { QueueView } from '../../../utils/store/queue-view.ts';
import { wishFor } from '../../../utils/store/queue-wish.ts';
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
async function shownOnce(
  database: WinnowDatabase,
  holds: (view: QueueView) => boolean,
  wish = wishFor(10),
): Promise<QueueView> {
  return new Promise((resolve) => {
    const watch = watchQueue({
      database,
      wish,
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

  it('says so as well behind another page that waits for the same', async () => {
    const other = open(new Dexie(NAME));
    other.version(1).stores({ requests: 'id' });
    other.on('versionchange', () => false);
    await other.open();
    // The browser tells the first who asks; this one does not say it.
    const first = open(new WinnowDatabase(NAME));
    const opening = first.open();
    const second = open(new WinnowDatabase(NAME));
    vi.spyOn(second, 'on').mockImplementation((() => ({ unsubscribe() {} })) as never);
    const view = await shownOnce(second, ({ state }) => state === 'error');
    expect(view.trouble).toBe('blocked');
    other.close();
    await opening;
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'damaged'],
  ])('says what is wrong where the memory fails with %s, and keeps what it showed', async (name, trouble) => {
    const database = open(new WinnowDatabase(NAME));
    await database.requests.put(rowOf('ann'));
    vi.spyOn(database.singles, 'get').mockRejectedValue(Object.assign(new Error('no'), { name }));
    const view = await shownOnce(database, ({ state }) => state === 'error');
    expect(view.trouble).toBe(trouble);
  });

  it.each([
    ['words', { search: 'ann' }, ['linkedin:ann']],
    ['another order', { sort: 'name' as const }, ['linkedin:ann', 'linkedin:bob']],
  ])('is looked through for %s, and hears of what comes', async (_, looking, ids) => {
    const database = open(new WinnowDatabase(NAME));
    await database.requests.put(rowOf('bob', { name: 'Bob' }));
    let coming: Promise<unknown> | null = null;
    const { items } = await shownOnce(
      database,
      (view) => {
        if (view.state === 'ready')
          coming ??= database.requests.put(rowOf('ann', { name: 'Ann', lastSeenAt: NOW + 1 }));
        return view.items.length === ids.length && view.items[0]?.request.id === 'linkedin:ann';
      },
      { ...wishFor(10), ...looking },
    );
    expect(items.map(({ request }) => request.id)).toEqual(ids);
    await coming;
  });

  it('says so where the memory never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const database = open(new WinnowDatabase(NAME));
    vi.spyOn(database, 'open').mockReturnValue(new Dexie.Promise(() => {}) as never);
    vi.spyOn(database.singles, 'get').mockReturnValue(new Dexie.Promise(() => {}) as never);
    const view = shownOnce(database, ({ state }) => state === 'error');
    vi.advanceTimersByTime(6_000);
    vi.useRealTimers();
    expect((await view).trouble).toBe('silent');
  });
});
