import { type Finding, findingsOf } from '../diagnosis/findings.ts';
import { readBackupDue } from './backup-mark.ts';
import type { WinnowDatabase } from './database.ts';
import { readQueue } from './queue.ts';
import { type QueueContents, readContents } from './queue-contents.ts';
import { wishFor } from './queue-wish.ts';
import { readReadings } from './readings.ts';

/** What a page of the queue shows before it has read the memory: a database takes longer to open than a page to draw. */
export interface FirstLook {
  readonly contents: QueueContents;
  readonly findings: readonly Finding[];
  readonly backupDue: boolean;
  /** From then on time alone may have made something else of it. Milliseconds since 1970. */
  readonly until: number;
}

/** More than are in sight when the page opens. */
const ROWS = 20;
/** What is decided and waits to be applied comes on top of those; of a great many, all is read from the memory. */
const MOST = 100;
/** Milliseconds. */
const HALF_A_DAY = 43_200_000;

/**
 * Live under Dexie's `liveQuery`.
 *
 * @param now milliseconds since 1970.
 * @returns null where nothing was ever read, or there is too much.
 */
export async function readFirstLook(database: WinnowDatabase, now: number): Promise<FirstLook | null> {
  const [contents, days, backupDue, next] = await Promise.all([
    readContents(database, readQueue(database, wishFor(ROWS), now)),
    readReadings(database),
    readBackupDue(database, now),
    database.requests.where('postponedUntil').above(now).first(),
  ]);
  if (!contents.everSeen || contents.items.length > MOST) return null;
  const until = Math.min(now + HALF_A_DAY, next?.postponedUntil ?? Number.POSITIVE_INFINITY);
  return { contents, findings: findingsOf(days, now), backupDue, until };
}
