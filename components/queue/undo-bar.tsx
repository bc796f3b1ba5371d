import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { UndoNotice } from '../undo/undo-notice.tsx';
import type { QueueItem } from './queue-item.ts';

interface UndoBarProps {
  readonly words: Words;
  readonly items: readonly QueueItem[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly keysOn: boolean;
  readonly onUndo: (decisionId: string) => void;
}

/** The last decision, for as long as its undo window is open. The live region is always there, so that it is heard. */
export function UndoBar({ words, items, now, keysOn, onUndo }: UndoBarProps): JSX.Element {
  // The countdown ends by itself, whether or not `now` has moved on meanwhile.
  const expired = useSignal<string | null>(null);
  const [last] = items
    .flatMap(({ decision, request }) =>
      decision?.state === 'planned' && decision.dueAt > now ? [{ decision, name: request.sender.name }] : [],
    )
    .toSorted((a, b) => b.decision.decidedAt - a.decision.decidedAt);
  const shown = last !== undefined && last.decision.id !== expired.value ? last : null;
  return (
    <div class="undo-bar">
      <p class="unseen" role="status">
        {shown === null ? '' : words.say(`choosing.${shown.decision.choice}`, { name: shown.name })}
      </p>
      {shown !== null && (
        <UndoNotice
          {...shown}
          words={words}
          now={now}
          keysOn={keysOn}
          onUndo={onUndo}
          onExpire={(decisionId) => {
            expired.value = decisionId;
          }}
        />
      )}
    </div>
  );
}
