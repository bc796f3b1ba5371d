import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { KeyCap } from '../keys/key-cap.tsx';
import { PEOPLE_KEYS, type PeopleCommand } from './people-commands.ts';

interface PeopleHelpProps {
  readonly words: PeopleWords;
  readonly keysOn: boolean;
  readonly onClose: () => void;
}

/** All keys, made from the commands themselves. A dialog while it is rendered; Escape closes it. */
export function PeopleHelp({ words, keysOn, onClose }: PeopleHelpProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="people-help-title" onClose={onClose}>
      <h2 id="people-help-title">{words.say('keys.title')}</h2>
      {keysOn ? null : <p class="key-help-off">{words.say('keys.off')}</p>}
      <dl>
        {PEOPLE_KEYS.map(({ keys, command }) => (
          <div key={keys[0]}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && <span class="key-or"> {words.say('keys.or')} </span>}
                  <KeyCap name={key} />
                </span>
              ))}
            </dt>
            <dd>{commandWords(words, command)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {words.say('keys.close')}
      </button>
    </dialog>
  );
}

function commandWords(words: PeopleWords, command: PeopleCommand): string {
  if (typeof command === 'object')
    return words.say('peopleKey.logKind', { kind: words.say(`touch.${command.log}`) });
  return words.say(`peopleKey.${command}`);
}
