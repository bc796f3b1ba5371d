import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { PeopleCommandId } from '../../utils/keys/index.ts';
import { TOUCH_KINDS, type TouchKind } from '../../utils/people/index.ts';

/** Whether a command logs what happened: each kind has one of its name. */
export function isKind(command: PeopleCommandId): command is TouchKind {
  return TOUCH_KINDS.some((kind) => kind === command);
}

/** What a key among people does, in words. */
export function peopleCommandWords(words: PeopleWords, command: PeopleCommandId): string {
  if (isKind(command)) return words.say('peopleKey.logKind', { kind: words.say(`touch.${command}`) });
  return words.say(`peopleKey.${command}`);
}
