import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Decision } from '../../utils/requests/index.ts';
import { UndoNotice } from '../undo/undo-notice.tsx';
import type { QueueItem } from './queue-item.ts';

interface UndoBarProps {
  readonly words: QueueWords;
  readonly items: readonly QueueItem[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly keysOn: boolean;
  /** Also of what was decided at one stroke with it. */
  readonly onUndo: (decision: Decision) => void;
}

/**
 * The last decision, or those that were made at one stroke, for as long as the undo window is open. The live region is
 * always there, so that it is heard.
 */
export function UndoBar({ words, items, now, keysOn, onUndo }: UndoBarProps): JSX.Element {
  // The countdown ends by itself, whether or not `now` has moved on meanwhile.
  const expired = useSignal<string | null>(null);
  const open = items.flatMap(({ decision, request }) =>
    decision?.state === 'planned' && decision.dueAt > now && decision.id !== expired.value
      ? [{ decision, name: request.sender.name }]
      : [],
  );
  const [shown] = open.toSorted(lastMade);
  const text = shown === undefined ? '' : undoWords(words, shown, open);
  return (
    <div class="undo-bar">
      <p class="unseen" role="status">
        {text}
      </p>
      {shown !== undefined && (
        <UndoNotice
          decision={shown.decision}
          text={text}
          words={words}
          now={now}
          keysOn={keysOn}
          onUndo={() => onUndo(shown.decision)}
          onExpire={(decisionId) => {
            expired.value = decisionId;
          }}
        />
      )}
    </div>
  );
}

interface Undoable {
  readonly decision: Decision;
  readonly name: string;
}

/** Of those made at one stroke the one that is pressed first: until then nothing of it is. */
function lastMade({ decision: a }: Undoable, { decision: b }: Undoable): number {
  return b.decidedAt - a.decidedAt || a.dueAt - b.dueAt;
}

function undoWords(words: QueueWords, { decision, name }: Undoable, open: readonly Undoable[]): string {
  const { choice, together } = decision;
  const count = open.filter((each) => together !== undefined && each.decision.together === together).length;
  return count > 1 && choice !== 'reply'
    ? words.say(`together.${choice}`, { count })
    : words.say(`choosing.${choice}`, { name });
}
