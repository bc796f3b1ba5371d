import { readBackupDue, readBackupMark } from '../../utils/store/backup-mark.ts';
import type { WinnowDatabase } from '../../utils/store/database.ts';
import { isEmpty } from '../../utils/store/forget.ts';
import { countDeclinedTexts, readKeptAmounts } from '../../utils/store/kept-amounts.ts';
import { readLearning } from '../../utils/store/learning-report.ts';
import { readReadings } from '../../utils/store/readings.ts';
import { readSettings } from '../../utils/store/singles.ts';
import { readSyncState } from '../../utils/store/sync-state.ts';
import { readOwnData } from './own-data.ts';

/** All of the memory that the settings show but {@link readCounts}. */
export async function readKnown(database: WinnowDatabase) {
  const [own, settings, days, learnt, empty, mark, due, sharing] = await Promise.all([
    readOwnData(database),
    readSettings(database),
    readReadings(database),
    readLearning(database, Date.now()),
    isEmpty(database),
    readBackupMark(database),
    readBackupDue(database, Date.now()),
    readSyncState(database),
  ]);
  return { ...own, settings, days, learnt, empty, mark, due, sharing };
}

export type Known = Awaited<ReturnType<typeof readKnown>>;

/** What takes seconds to count in a large memory: it is shown once it is known, and nothing waits for it. */
export async function readCounts(database: WinnowDatabase) {
  const amounts = await readKeptAmounts(database);
  return { amounts, declinedTexts: await countDeclinedTexts(database) };
}

export type Counts = Awaited<ReturnType<typeof readCounts>>;
