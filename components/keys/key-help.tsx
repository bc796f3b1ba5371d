import type { JSX } from 'preact';
import type { PageWords } from '../../utils/i18n/index.ts';
import { commandsOn } from '../../utils/keys/index.ts';
import { KeyHelpDialog } from './key-help-dialog.tsx';

interface KeyHelpProps {
  readonly words: PageWords;
  readonly surface: 'page' | 'queue';
  readonly keysOn: boolean;
  readonly onClose: () => void;
}

/** All keys with which requests are decided in one place. */
export function KeyHelp({ words, surface, ...rest }: KeyHelpProps): JSX.Element {
  const commands = commandsOn(surface).map((id) => ({ id, name: words.say(`command.${id}`) }));
  return (
    <KeyHelpDialog {...rest} words={words} surface={surface} commands={commands}>
      <p class="key-help-promise">{words.say('keys.promise')}</p>
    </KeyHelpDialog>
  );
}
