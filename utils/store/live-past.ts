import { liveQuery, type Subscription } from 'dexie';
import type { WinnowDatabase } from './database.ts';
import { type PastPage, type PastWish, readPast } from './past.ts';

export interface PastWatch {
  /** Less or more of it is to be shown; nothing, with null. */
  ask(wish: PastWish | null): void;
}

/** Calls back with what was decided, for as long as it is asked for, now and after every change. */
export function watchPast(database: WinnowDatabase, onChange: (page: PastPage) => void): PastWatch {
  let subscription: Subscription | null = null;
  return {
    ask(wish) {
      subscription?.unsubscribe();
      subscription =
        wish === null
          ? null
          : liveQuery(() => readPast(database, wish)).subscribe({
              next: onChange,
              // Where the memory cannot be read the queue says so; there is nothing to add to it.
              error: () => undefined,
            });
    },
  };
}
