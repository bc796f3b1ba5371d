import type { Settings } from '../settings/settings.ts';
import type { WinnowDatabase } from './database.ts';
import { hasAnybody } from './people-kept.ts';
import { hasEverSeen, type QueuePage } from './queue.ts';
import { readSettings } from './singles.ts';

/** A part of the queue, and what decides how it is shown. */
export interface QueueContents extends QueuePage {
  /** A request was read at some time. */
  readonly everSeen: boolean;
  /** There is somebody whom the reader stays in touch with. */
  readonly hasPeople: boolean;
  readonly settings: Settings;
}

/** Live under Dexie's `liveQuery`. @param reading the part of the queue that is being read. */
export async function readContents(
  database: WinnowDatabase,
  reading: Promise<QueuePage>,
): Promise<QueueContents> {
  const [page, everSeen, hasPeople, settings] = await Promise.all([
    reading,
    hasEverSeen(database),
    hasAnybody(database),
    readSettings(database),
  ]);
  return { ...page, everSeen, hasPeople, settings };
}
