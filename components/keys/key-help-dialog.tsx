import type { ComponentChildren, JSX } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../utils/i18n/index.ts';
import { type CommandId, keysOf, type Surface } from '../../utils/keys/index.ts';
import { KeyCap } from './key-cap.tsx';
import { ReaderKeys } from './reader-keys.ts';

interface KeyHelpDialogProps {
  readonly words: PageWords;
  readonly surface: Surface;
  readonly keysOn: boolean;
  /** In the order of help; one without a key that works is left out. */
  readonly commands: readonly { readonly id: CommandId; readonly name: string }[];
  readonly onClose: () => void;
  /** What is said below them. */
  readonly children?: ComponentChildren;
}

/** Which key does what in one place. A dialog while it is rendered; Escape closes it. */
export function KeyHelpDialog(props: KeyHelpDialogProps): JSX.Element {
  const { words, surface, keysOn, commands, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const choices = useContext(ReaderKeys);
  const shown = commands
    .map((command) => ({ ...command, works: keysOf(command.id, surface, choices) }))
    .filter(({ works }) => works.length > 0);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    // The focus goes to the button below; a long list is read from its beginning.
    if (dialog.current !== null) dialog.current.scrollTop = 0;
  }, []);
  return (
    <dialog ref={dialog} class="dialog key-help" aria-labelledby="key-help-title" onClose={onClose}>
      <h2 id="key-help-title">{words.say('keys.title')}</h2>
      {keysOn ? null : <p class="key-help-off">{words.say('keys.off')}</p>}
      <dl>
        {shown.map(({ id, name, works }) => (
          <div key={id}>
            <dt>
              {works.map((key, index) => (
                <span key={key}>
                  {index > 0 && <span class="key-or"> {words.say('keys.or')} </span>}
                  <KeyCap name={key} />
                </span>
              ))}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      {children}
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {words.say('keys.close')}
      </button>
    </dialog>
  );
}
