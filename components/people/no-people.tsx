import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { shownKey } from '../../utils/keys/index.ts';
import type { Day, Person } from '../../utils/people/index.ts';
import { capsOf } from '../keys/key-cap.tsx';
import { ReaderKeys } from '../keys/reader-keys.ts';
import { Basket } from '../queue/basket.tsx';
import { agoWords } from './person-words.ts';

interface NobodyTodayProps {
  readonly words: PeopleWords;
  readonly today: Day;
  /** Nobody is kept at all. */
  readonly first: boolean;
  /** Everybody on today's list was spoken to. */
  readonly allDone: boolean;
  /** Who is due next; null for nobody. */
  readonly next: { readonly person: Person; readonly on: Day } | null;
  /** Null where nobody can be added from here. */
  readonly onAdd: (() => void) | null;
}

/** What is said where nobody is left to talk to today. */
export function NobodyToday({ words, today, first, allDone, next, onAdd }: NobodyTodayProps): JSX.Element {
  const keep = shownKey('keep', 'queue', useContext(ReaderKeys));
  if (first)
    return (
      <div class="empty">
        <Basket state="empty" />
        <h2>{words.say('people.first.title')}</h2>
        <p>
          {words.say('people.first.text', {
            key: keep === null ? words.say('command.keep') : capsOf(keep).join(' + '),
          })}
        </p>
        {onAdd !== null && (
          <button type="button" class="button button-main" onClick={onAdd}>
            {words.say('people.add')}
          </button>
        )}
      </div>
    );
  return (
    <div class="empty">
      <Basket />
      <h2>{words.say(allDone ? 'people.allDone.title' : 'people.clear.title')}</h2>
      <p>{words.say(allDone ? 'people.allDone.text' : 'people.clear.text')}</p>
      {next !== null && !allDone && (
        <p>
          {words.say('people.clear.next', {
            name: next.person.name,
            when: agoWords(words, next.on, today),
          })}
        </p>
      )}
    </div>
  );
}
