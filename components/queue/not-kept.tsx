import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { MemoryTrouble } from '../../utils/requests/index.ts';

interface NotKeptProps {
  readonly words: QueueWords;
  /** Null where everything that was decided has been written down. */
  readonly trouble: MemoryTrouble | null;
  readonly onClose: () => void;
}

/** A decision could not be written down: it is off the list again, and the reader is told why. */
export function NotKept({ words, trouble, onClose }: NotKeptProps): JSX.Element | null {
  if (trouble === null) return null;
  return (
    <div class="notice-line" role="alert">
      <p>
        {words.say('memory.notKept')} {words.say(`memory.${trouble}`)}
      </p>
      <button type="button" class="button" onClick={onClose}>
        {words.say('page.messageClose')}
      </button>
    </div>
  );
}
