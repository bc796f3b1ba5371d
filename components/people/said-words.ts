import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { Said } from './people-session.ts';
import { dayWords } from './person-words.ts';

/** What was just done, or why not; empty for nothing. */
export function saidWords(words: PeopleWords, said: Said | null): string {
  switch (said?.is) {
    case undefined:
      return '';
    case 'done': {
      const { name, kind, day } = said.about;
      return words.say(`did.${said.what}`, {
        name,
        kind: kind === undefined ? '' : words.say(`touch.${kind}`),
        day: day === undefined ? '' : dayWords(words, day),
      });
    }
    case 'refused':
      return words.say(`peopleProblem.${said.problem}`, { name: said.name });
    case 'undone':
      return words.say('did.undo');
    case 'not-kept':
      return words.say('did.notKept');
    case 'copied':
      return words.say('opener.copied');
    case 'not-copied':
      return words.say('opener.notCopied');
    case 'no-profile':
      return words.say('people.noProfile');
    case 'planned':
      return words.say('person.planned');
  }
}
