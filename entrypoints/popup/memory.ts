import { followChoice } from '../../utils/language/reader-words.ts';
import type { SpokenWords } from '../../utils/language/spoken-words.ts';
import type { Request } from '../../utils/requests/index.ts';
import { readBackupDue } from '../../utils/store/backup-mark.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { type PastWatch, watchPast } from '../../utils/store/live-past.ts';
import { type QueueWatch, type WatchOptions, watchQueue } from '../../utils/store/live-queue.ts';
import { keptOfRequests } from '../../utils/store/people-kept.ts';
import { hasEverSeen } from '../../utils/store/queue.ts';
import { watchReadings } from '../../utils/store/readings.ts';

/** The reader's memory as the queue's page reads it. What reads it weighs as much as all that draws, and may come later. */
export type Memory = ReturnType<typeof openMemory>;

export function openMemory() {
  const database = new WinnowDatabase();
  return {
    database,
    followChoice: (spoken: SpokenWords<unknown>) => followChoice(database, spoken),
    watchQueue: (options: Omit<WatchOptions, 'database'>): QueueWatch => watchQueue({ database, ...options }),
    watchPast: (onChange: Parameters<typeof watchPast>[1]): PastWatch => watchPast(database, onChange),
    watchReadings: (onChange: Parameters<typeof watchReadings>[1]) => watchReadings(database, onChange),
    /** @param now milliseconds since 1970. */
    isBackupDue: (now: number) => readBackupDue(database, now),
    hasEverSeen: () => hasEverSeen(database),
    /** Whether the reader stays in touch with the sender already. */
    keeps: async (request: Request) => (await keptOfRequests(database, [request])).size > 0,
  };
}
