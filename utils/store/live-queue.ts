import type { Label, MemoryTrouble } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import { watch } from './live.ts';
import { createOverview, type Overview } from './overview.ts';
import { readFound } from './past.ts';
import { type QueuePage, readQueue } from './queue.ts';
import { readContents } from './queue-contents.ts';
import { LOADING, type QueueView, viewOf } from './queue-view.ts';
import type { QueueWish } from './queue-wish.ts';
import { troubleOf } from './trouble.ts';
import { whenHeld } from './when-held.ts';

export interface QueueWatch {
  /** Less or more of the queue is to be shown. */
  ask(wish: QueueWish): void;
  end(): void;
}

export interface WatchOptions {
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
    if (last !== LOADING) return readContents(database, read(wish));
    // An async function by its own: Dexie looks whether it has to follow what is awaited within.
    return database.transaction('r', shownFrom(database), async () => readContents(database, read(wish)));
  }

  function subscribe(wish: QueueWish): void {
    endReading = watch({
      query: () => {
        const readAt = now();
        return readShown(wish).then((contents) => viewOf(contents, readAt));
      },
      onChange: show,
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
