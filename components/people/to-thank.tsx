import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { Person, ToThank } from '../../utils/people/index.ts';

export interface ThankItem extends Pick<ToThank, 'because'> {
  readonly person: Person;
}

interface ToThankListProps {
  readonly words: PeopleWords;
  readonly items: readonly ThankItem[];
  readonly onThanked: (personId: string) => void;
  readonly onOpen: (personId: string) => void;
}

/** Whom to thank this month; nothing where nobody is owed any. */
export function ToThankList({ words, items, onThanked, onOpen }: ToThankListProps): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <section class="people-part" aria-labelledby="to-thank">
      <h2 id="to-thank">{words.say('thank.title')}</h2>
      <ul class="thank-list">
        {items.map(({ person, because }) => (
          <li key={person.id}>
            <button type="button" class="link-button" dir="auto" onClick={() => onOpen(person.id)}>
              {person.name}
            </button>
            <span class="soft">{words.say(`thank.${because}`)}</span>
            <button type="button" class="button" onClick={() => onThanked(person.id)}>
              {words.say('touch.thanked')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
