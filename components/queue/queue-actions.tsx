import type { JSX } from 'preact';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Choice } from '../../utils/requests/index.ts';
import { CommandKey } from '../keys/command-key.tsx';

interface QueueActionsProps {
  readonly words: QueueWords;
  readonly keysOn: boolean;
  readonly onDecide: (choice: Choice) => void;
}

/** In pairs, so that longer words than English break into two rows of two. */
const PAIRS: readonly (readonly Choice[])[] = [
  ['accept', 'reply'],
  ['decline', 'later'],
];

/** The four choices with their keys. None of them is put forward: the choice is the reader's. */
export function QueueActions({ words, keysOn, onDecide }: QueueActionsProps): JSX.Element {
  return (
    <div class="actions">
      {PAIRS.map((pair) => (
        <div key={pair[0]} class="actions-pair">
          {pair.map((choice) => (
            <button key={choice} type="button" class="button" onClick={() => onDecide(choice)}>
              {words.say(`choice.${choice}`)}
              {keysOn && <CommandKey id={choice} />}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
