import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { QueueItem } from './queue-item.ts';

interface EarlierLineProps {
  readonly words: QueueWords;
  readonly earlier: QueueItem['earlier'];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What the reader's own data export says of the sender: that they asked before, or were a connection. */
export function EarlierLine({ words, earlier, now }: EarlierLineProps): JSX.Element | null {
  if (earlier === undefined) return null;
  const { connected, askedAt } = earlier;
  return (
    <div class="evidence">
      <p class="evidence-title">{words.say('earlier.title')}</p>
      <ul aria-label={words.say('earlier.title')}>
        {connected && <li class="ground">{words.say('earlier.connected')}</li>}
        {askedAt !== null && (
          <li class="ground">{words.say('earlier.asked', { when: words.relativeTime(askedAt, now) })}</li>
        )}
      </ul>
    </div>
  );
}
