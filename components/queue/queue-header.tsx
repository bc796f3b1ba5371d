import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { WinnowMark } from '../mark.tsx';
import type { Count } from './queue-counts.ts';

interface QueueHeaderProps {
  readonly words: Words;
  /** Requests that wait for a decision; null where that is not known. */
  readonly waiting: Count | null;
  readonly onHelp: () => void;
  readonly onSettings: () => void;
}

export function QueueHeader({ words, waiting, onHelp, onSettings }: QueueHeaderProps): JSX.Element {
  return (
    <header class="queue-header">
      <WinnowMark size={26} />
      <h1>Winnow</h1>
      {waiting !== null && (
        <p class="queue-count">
          {words.say(waiting.orMore ? 'queue.countOrMore' : 'queue.count', { count: waiting.value })}
        </p>
      )}
      <button type="button" class="button button-quiet header-button" onClick={onSettings}>
        {words.say('options.open')}
      </button>
      <button
        type="button"
        class="button button-quiet help-button"
        aria-label={words.say('keys.help')}
        onClick={onHelp}
      >
        <kbd class="key">?</kbd>
      </button>
    </header>
  );
}
