import type { Label, MemoryTrouble } from '../requests/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { WinnowDatabase } from './database.ts';
import { watch } from './live.ts';
import { createOverview, type Overview } from './overview.ts';
import { readFound } from './past.ts';
import { hasAnybody } from './people-kept.ts';
import { hasEverSeen, type QueuePage, type QueueWish, readQueue } from './queue.ts';
import { readSettings } from './singles.ts';
import { troubleOf } from './trouble.ts';
import { whenHeld } from './when-held.ts';

/** The review queue as a page shows it: never blank, whatever becomes of the database. */
export interface QueueView extends QueuePage {
  readonly state: 'loading' | 'ready' | 'error';
  /** What is wrong, where the state is `error`. */
  readonly trouble: MemoryTrouble | null;
  readonly everSeen: boolean;
  /** There is somebody whom the reader stays in touch with. */
  readonly hasPeople: boolean;
  readonly settings: Settings;
  /** Something else is being looked for than what is shown. */
  readonly looking: boolean;
}

export const LOADING: QueueView = {
  state: 'loading',
  trouble: null,
  items: [],
  more: false,
  tally: null,
  later: 0,
  found: null,
  looking: false,
  everSeen: false,
  hasPeople: false,
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
  /** A label in the reader's language: it is looked for as well. */
  readonly labelWord: (label: Label) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onChange: (view: QueueView) => void;
}

/** All that is read for what is shown. */
function shownFrom(database: WinnowDatabase) {
  const { requests, decisions, pages, texts, connections, pastRequests, people, singles, tally } = database;
  return [requests, decisions, pages, texts, connections, pastRequests, people, singles, tally];
}

/** A database that has not answered by then may never answer. Milliseconds. */
const PATIENCE = 5_000;

/** Calls back with the queue now and after every change, whoever made it. */
export function watchQueue(options: WatchOptions): QueueWatch {
  const { database, wish: first, labelWord, now, onChange } = options;
  let last = LOADING;
  let overview: Overview | null = null;
  let wished: QueueWish | null = null;
  let endReading: (() => void) | null = null;
  const show = (view: QueueView) => {
    clearTimeout(timer);
    last = view;
    onChange(view);
  };
  const fail = (trouble: MemoryTrouble) => show({ ...last, state: 'error', trouble });
  const timer = setTimeout(() => fail('silent'), PATIENCE);

  const isSearch = ({ search }: QueueWish) => search.trim() !== '';

  async function read(wish: QueueWish): Promise<QueuePage> {
    if (overview === null || (wish.sort === 'worth' && !isSearch(wish)))
      return readQueue(database, wish, now());
    const found = await overview.find(wish);
    return isSearch(wish) ? readFound(database, found) : readQueue(database, wish, now(), found);
  }

  async function readAll(wish: QueueWish) {
    const [page, everSeen, hasPeople, settings] = await Promise.all([
      read(wish),
      hasEverSeen(database),
      hasAnybody(database),
      readSettings(database),
    ]);
    return { ...page, everSeen, hasPeople, settings };
  }

  function ask(wish: QueueWish): void {
    wished = wish;
    endReading?.();
    if (last !== LOADING) show({ ...last, looking: true });
    if (wish.sort === 'worth' && !isSearch(wish)) {
      subscribe(wish);
      return;
    }
    overview ??= createOverview(database, labelWord);
    overview.prepare().then(
      () => wished === wish && subscribe(wish),
      (error) => wished === wish && fail(troubleOf(error)),
    );
  }

  /**
   * The first time at one stroke: a browser begins and ends one transaction instead of ten. Later whoever writes a
   * decision would wait for the whole of it.
   */
  function readShown(wish: QueueWish) {
    if (last !== LOADING) return readAll(wish);
    // An async function by its own: Dexie looks whether it has to follow what is awaited within.
    return database.transaction('r', shownFrom(database), async () => readAll(wish));
  }

  function subscribe(wish: QueueWish): void {
    endReading = watch({
      query: () => readShown(wish),
      onChange: (known) => show({ state: 'ready', trouble: null, looking: false, ...known }),
      onError: (error) => fail(troubleOf(error)),
    });
  }

  const endHeld = whenHeld(database, () => fail('blocked'));
  // One that could not be opened before stays closed until it is asked for.
  database.open().catch(() => undefined);
  ask(first);
  return {
    ask,
    end() {
      clearTimeout(timer);
      wished = null;
      endHeld();
      endReading?.();
    },
  };
}
