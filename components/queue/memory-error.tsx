import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { MemoryTrouble, SavedRaw } from '../../utils/requests/index.ts';
import { Message } from './empty-states.tsx';

interface MemoryErrorProps {
  readonly words: QueueWords;
  readonly trouble: MemoryTrouble;
  readonly onRetry: () => void;
  readonly onSave: () => Promise<SavedRaw>;
}

/** What is wrong with the memory, and what can be done about it. */
export function MemoryError({ words, trouble, onRetry, onSave }: MemoryErrorProps): JSX.Element {
  const [saved, setSaved] = useState<SavedRaw | null>(null);
  return (
    <div class="alert" role="alert">
      <Message title={words.say(`memoryTitle.${trouble}`)} basket="torn">
        <p>{words.say(`memory.${trouble}`)}</p>
        <div class="alert-acts">
          <button type="button" class="button button-main" onClick={onRetry}>
            {words.say('memory.retry')}
          </button>
          <button type="button" class="button" onClick={() => onSave().then(setSaved)}>
            {words.say('memory.save')}
          </button>
        </div>
        <p role="status">{saved === null ? '' : words.say(`memory.${saved}`)}</p>
      </Message>
    </div>
  );
}
