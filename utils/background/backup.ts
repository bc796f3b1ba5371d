import { writeBackupMark } from '../store/backup-mark.ts';
import type { Environment } from './environment.ts';

/** Notes when the memory was saved, or its reminder put away. */
export async function markBackup(
  { database, now }: Environment,
  happened: 'saved' | 'put-away',
): Promise<void> {
  await writeBackupMark(database, happened === 'saved' ? { savedAt: now() } : { putAwayAt: now() });
}
