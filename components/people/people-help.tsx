import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { commandsOn } from '../../utils/keys/index.ts';
import { KeyHelpDialog } from '../keys/key-help-dialog.tsx';
import { peopleCommandWords } from './people-commands.ts';

interface PeopleHelpProps {
  readonly words: PeopleWords;
  readonly keysOn: boolean;
  readonly onClose: () => void;
}

/** All keys that work among people. */
export function PeopleHelp({ words, ...rest }: PeopleHelpProps): JSX.Element {
  const commands = commandsOn('people').map((id) => ({ id, name: peopleCommandWords(words, id) }));
  return <KeyHelpDialog {...rest} words={words} surface="people" commands={commands} />;
}
