import * as v from 'valibot';
import { type BackupMark, isBackupDue, MUCH, NEVER_BACKED_UP } from '../backup/reminder.ts';
import { countUpTo } from './count-up-to.ts';
import type { WinnowDatabase } from './database.ts';

const time = v.fallback(v.nullable(v.number()), null);
const stored = v.fallback(v.object({ savedAt: time, putAwayAt: time }), NEVER_BACKED_UP);

export async function readBackupMark({ singles }: WinnowDatabase): Promise<BackupMark> {
  return v.parse(stored, (await singles.get('backup'))?.value);
}

export async function writeBackupMark(database: WinnowDatabase, change: Partial<BackupMark>): Promise<void> {
  await database.transaction('rw', database.singles, async () => {
    const value = { ...(await readBackupMark(database)), ...change };
    await database.singles.put({ name: 'backup', value });
  });
}

/** Whether the reader is to be reminded. @param now milliseconds since 1970 */
export function readBackupDue(database: WinnowDatabase, now: number): Promise<boolean> {
  const { singles, decisions, lessons } = database;
  return database.transaction('r', singles, decisions, lessons, async () => {
    const mark = await readBackupMark(database);
    const since = mark.savedAt ?? 0;
    const [decided, learnt] = await Promise.all([
      countUpTo(decisions.where('decidedAt').above(since), MUCH),
      countUpTo(lessons.where('learntAt').above(since), MUCH),
    ]);
    return isBackupDue(mark, decided + learnt, now);
  });
}
