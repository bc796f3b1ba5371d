import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';

interface LostNoticeProps {
  readonly words: QueueWords;
  /** The browser has thrown the memory away, and begun an empty one. */
  readonly lost: boolean;
  readonly onOpenBackup: () => void;
  readonly onClose: () => void;
}

/** What nobody else would say: an empty queue looks as it did on the first day. */
export function LostNotice({ words, lost, onOpenBackup, onClose }: LostNoticeProps): JSX.Element | null {
  if (!lost) return null;
  return (
    <div class="notice-line" role="alert">
      <p>{words.say('memory.lost')}</p>
      <button type="button" class="button" onClick={onOpenBackup}>
        {words.say('memory.bringBack')}
      </button>
      <button type="button" class="button" onClick={onClose}>
        {words.say('page.messageClose')}
      </button>
    </div>
  );
}
