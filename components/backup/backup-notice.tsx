import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';

interface BackupNoticeProps {
  readonly words: QueueWords;
  readonly due: boolean;
  readonly onOpenBackup: () => void;
  readonly onPutAway: () => void;
}

/** One calm line, at most once a month: much has changed since the memory was saved. */
export function BackupNotice({ words, due, onOpenBackup, onPutAway }: BackupNoticeProps): JSX.Element | null {
  if (!due) return null;
  return (
    <div class="notice-line" role="status">
      <p>{words.say('backup.notice')}</p>
      <button type="button" class="button" onClick={onOpenBackup}>
        {words.say('backup.open')}
      </button>
      <button type="button" class="button" onClick={onPutAway}>
        {words.say('backup.notNow')}
      </button>
    </div>
  );
}
