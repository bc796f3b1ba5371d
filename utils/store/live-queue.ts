import { liveQuery, type Subscription } from 'dexie';
import type { MemoryTrouble } from '../requests/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { WinnowDatabase } from './database.ts';
import { hasEverSeen, type QueuePage, type QueueWish, readQueue } from './queue.ts';
import { readSettings } from './singles.ts';
import { troubleOf } from './trouble.ts';

/** The review queue as a page shows it: never blank, whatever becomes of the database. */
export interface QueueView extends QueuePage {
  readonly state: 'loading' | 'ready' | 'error';
  /** What is wrong, where the state is `error`. */
  readonly trouble: MemoryTrouble | null;
  readonly everSeen: boolean;
  readonly settings: Settings;
}

export const LOADING: QueueView = {
  state: 'loading',
  trouble: null,
  items: [],
  more: false,
  tally: null,
  later: 0,
  everSeen: false,
  settings: DEFAULT_SETTINGS,
};

export interface QueueWatch {
  /** Less or more of the queue is to be shown. */
  ask(wish: QueueWish): void;
  end(): void;
}

interface WatchOptions {
  readonly database: WinnowDatabase;
  readonly wish: QueueWish;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onChange: (view: QueueView) => void;
}

/** A database that has not answered by then may never answer. Milliseconds. */
const PATIENCE = 5_000;

/** Calls back with the queue now and after every change, whoever made it. */
export function watchQueue({ database, wish: first, now, onChange }: WatchOptions): QueueWatch {
  let last = LOADING;
  let subscription: Subscription | null = null;
  const show = (view: QueueView) => {
    clearTimeout(timer);
    last = view;
    onChange(view);
  };
  const fail = (trouble: MemoryTrouble) => show({ ...last, state: 'error', trouble });
  const timer = setTimeout(() => fail('silent'), PATIENCE);
  const blocked = () => fail('blocked');

  function ask(wish: QueueWish): void {
    subscription?.unsubscribe();
    const query = liveQuery(async () => {
      const [page, everSeen, settings] = await Promise.all([
        readQueue(database, wish, now()),
        hasEverSeen(database),
        readSettings(database),
      ]);
      return { ...page, everSeen, settings };
    });
    subscription = query.subscribe({
      next: (known) => show({ state: 'ready', trouble: null, ...known }),
      error: (error) => fail(troubleOf(error)),
    });
  }

  database.on('blocked', blocked);
  // One that could not be opened before stays closed until it is asked for.
  database.open().catch(() => undefined);
  ask(first);
  return {
    ask,
    end() {
      clearTimeout(timer);
      database.on('blocked').unsubscribe(blocked);
      subscription?.unsubscribe();
    },
  };
}
