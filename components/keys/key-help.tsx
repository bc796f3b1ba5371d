import type { JSX } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../utils/i18n/index.ts';
import { commandsFor, keysOf, type Surface } from '../../utils/keys/index.ts';
import { KeyCap } from './key-cap.tsx';
import { ReaderKeys } from './reader-keys.ts';

interface KeyHelpProps {
  readonly words: PageWords;
  readonly surface: Surface;
  readonly keysOn: boolean;
  readonly onClose: () => void;
}

/** All keys of one place, made from the commands themselves. A dialog while it is rendered; Escape closes it. */
export function KeyHelp({ words, surface, keysOn, onClose }: KeyHelpProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const choices = useContext(ReaderKeys);
  const shown = commandsFor(surface)
    .map((command) => ({ ...command, works: keysOf(command.id, surface, choices) }))
    .filter(({ works }) => works.length > 0);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <h2 id="key-help-title">{words.say('keys.title')}</h2>
      {keysOn ? null : <p class="key-help-off">{words.say('keys.off')}</p>}
      <dl>
        {shown.map((command) => (
          <div key={command.id}>
            <dt>
              {command.works.map((key, index) => (
                <span key={key}>
                  {index > 0 && <span class="key-or"> {words.say('keys.or')} </span>}
                  <KeyCap name={key} />
                </span>
              ))}
            </dt>
            <dd>{words.say(command.label)}</dd>
          </div>
        ))}
      </dl>
      <p class="key-help-promise">{words.say('keys.promise')}</p>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {words.say('keys.close')}
      </button>
    </dialog>
  );
}
