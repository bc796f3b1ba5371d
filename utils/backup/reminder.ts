/** When the memory was saved last, and when the reader last put the reminder away: milliseconds since 1970, or null. */
export interface BackupMark {
  readonly savedAt: number | null;
  readonly putAwayAt: number | null;
}

export const NEVER_BACKED_UP: BackupMark = { savedAt: null, putAwayAt: null };

/** So many decisions and lessons nobody wants to make again. */
export const MUCH = 100;

const DAY = 86_400_000;
/** Between two backups, and between two reminders. */
const PAUSE = 30 * DAY;

/**
 * Whether to remind the reader to save their memory: much has changed since it was saved last, that is a while ago, and
 * so is the last time that they put the reminder away.
 *
 * @param changed decisions and lessons since then; of all times, where it was never saved.
 * @param now milliseconds since 1970.
 */
export function isBackupDue({ savedAt, putAwayAt }: BackupMark, changed: number, now: number): boolean {
  const isLongAgo = (then: number | null) => then === null || now - then >= PAUSE;
  return changed >= MUCH && isLongAgo(savedAt) && isLongAgo(putAwayAt);
}
