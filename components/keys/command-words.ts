import type { Words } from '../../utils/i18n/index.ts';
import { type CommandId, type RequestCommandId, whereOf } from '../../utils/keys/index.ts';
import { peopleCommandWords } from '../people/people-commands.ts';

/** Whether a command has to do with requests; all others are heard among people alone. */
export function isOfRequests(id: CommandId): id is RequestCommandId {
  return whereOf(id).some((surface) => surface !== 'people');
}

/** What a command does, in words. */
export function commandWords(words: Words, id: CommandId): string {
  return isOfRequests(id) ? words.say(`command.${id}`) : peopleCommandWords(words, id);
}
