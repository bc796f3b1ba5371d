import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { TOUCH_KINDS, type TouchKind } from '../../utils/people/index.ts';
import { CommandKey } from '../keys/command-key.tsx';

interface LogButtonsProps {
  readonly words: PeopleWords;
  readonly keysOn: boolean;
  readonly onLog: (kind: TouchKind) => void;
}

/** All that can have happened, one press each. */
export function LogButtons({ words, keysOn, onLog }: LogButtonsProps): JSX.Element {
  return (
    <fieldset class="log-buttons">
      <legend>{words.say('touch.title')}</legend>
      {TOUCH_KINDS.map((kind) => (
        <button key={kind} type="button" class="button" onClick={() => onLog(kind)}>
          {words.say(`touch.${kind}`)}
          {keysOn && <CommandKey id={kind} />}
        </button>
      ))}
    </fieldset>
  );
}
