import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { type Decision, endingOf } from '../../utils/requests/index.ts';
import { CommandKey } from '../keys/command-key.tsx';
import type { QueueItem } from './queue-item.ts';

interface PastNoticeProps {
  readonly words: QueueWords;
  readonly item: QueueItem;
  readonly keysOn: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** False where no page shows the request any more. */
  readonly onRestore: (requestId: string) => Promise<boolean>;
  readonly onKeep: (requestId: string) => void;
}

/** How a decision ended, when, and the way back where there is one. */
export function PastNotice(props: PastNoticeProps): JSX.Element | null {
  const { words, item, keysOn, now, onRestore, onKeep } = props;
  const [refused, setRefused] = useState(false);
  const { request, decision } = item;
  if (decision === null) return null;
  const explained = explain(words, item, decision, now);
  return (
    <div class="decision decision-over">
      <p>
        <strong>{pastWords(words, decision, now)}.</strong> {explained}
      </p>
      {item.restorable && (
        <button
          type="button"
          class="button"
          onClick={() => onRestore(request.id).then((restored) => setRefused(!restored))}
        >
          {words.say('past.restore')}
        </button>
      )}
      {item.keepable && (
        <button type="button" class="button" onClick={() => onKeep(request.id)}>
          {words.say('command.keep')}
          {keysOn && <CommandKey id="keep" />}
        </button>
      )}
      <p role="status">{refused ? words.say('past.notThere') : ''}</p>
    </div>
  );
}

/** "Declined, 3 days ago". */
function pastWords(words: QueueWords, decision: Decision, now: number): string {
  const when = words.relativeTime(decision.appliedAt ?? decision.decidedAt, now);
  return `${words.say(`ending.${endingOf(decision)}`)}, ${when}`;
}

function explain(
  words: QueueWords,
  { postponedUntil }: QueueItem,
  { state, choice }: Decision,
  now: number,
): string {
  if (state === 'undone') return words.say('past.undone');
  if (state !== 'applied') return '';
  if (choice !== 'later') return words.say('past.pressed');
  return postponedUntil !== null && postponedUntil > now
    ? words.say('past.putOff', { when: words.relativeTime(postponedUntil, now) })
    : words.say('past.backAgain');
}
