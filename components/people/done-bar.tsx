import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { CommandKey } from '../keys/command-key.tsx';

interface DoneBarProps {
  readonly words: PeopleWords;
  readonly keysOn: boolean;
  /** What was done, or why not; empty for nothing. */
  readonly text: string;
  /** Null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
}

/** What was just done, with the way back. The live region is always there, so that it is heard. */
export function DoneBar({ words, keysOn, text, onUndo }: DoneBarProps): JSX.Element {
  return (
    <div class="people-bar">
      <p class="unseen" role="status">
        {text}
      </p>
      {text !== '' && (
        <div class="notice">
          <span class="notice-text" aria-hidden="true">
            {text}
          </span>
          {onUndo !== null && (
            <button type="button" class="button" onClick={onUndo}>
              {words.say('decision.undo')}
              {keysOn && <CommandKey id="undo" />}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
