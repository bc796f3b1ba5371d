import { liveQuery } from 'dexie';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { WinnowDatabase } from './database.ts';
import { hasEverSeen, type Queued, readQueue } from './queue.ts';
import { readSettings } from './singles.ts';

/** The review queue as a page shows it: never blank, whatever becomes of the database. */
export interface QueueView {
  readonly state: 'loading' | 'ready' | 'error';
  readonly items: readonly Queued[];
  readonly everSeen: boolean;
  readonly settings: Settings;
}

export const LOADING: QueueView = {
  state: 'loading',
  items: [],
  everSeen: false,
  settings: DEFAULT_SETTINGS,
};

/** Calls back with the queue now and after every change, whoever made it. Returns what ends it. */
export function watchQueue(database: WinnowDatabase, onChange: (view: QueueView) => void): () => void {
  let last = LOADING;
  const show = (view: QueueView) => {
    last = view;
    onChange(view);
  };
  const query = liveQuery(async () => {
    const [items, everSeen, settings] = await Promise.all([
      readQueue(database),
      hasEverSeen(database),
      readSettings(database),
    ]);
    return { items, everSeen, settings };
  });
  const subscription = query.subscribe({
    next: (known) => show({ state: 'ready', ...known }),
    error: () => show({ ...last, state: 'error' }),
  });
  return () => subscription.unsubscribe();
}
