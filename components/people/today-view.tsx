import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { Day, Person } from '../../utils/people/index.ts';
import { NobodyToday } from './no-people.tsx';
import type { PeopleActions } from './people-actions.ts';
import type { PeopleState } from './people-session.ts';
import { type ThankItem, ToThankList } from './to-thank.tsx';
import { Today } from './today.tsx';
import type { TodayItem } from './today-row.tsx';

/** What is known of this day. */
export interface TodayDesk {
  readonly items: readonly TodayItem[];
  readonly thanks: readonly ThankItem[];
  /** How many people are kept at all. */
  readonly total: number;
  /** How many are on holiday from everybody. */
  readonly onHoliday: number;
  readonly next: { readonly person: Person; readonly on: Day } | null;
}

export interface TodayViewProps {
  readonly words: PeopleWords;
  readonly desk: TodayDesk;
  readonly today: Day;
  readonly keysOn: boolean;
  readonly selected: string | null;
  readonly noting: PeopleState['noting'];
  readonly actions: PeopleActions;
  readonly onSelect: (personId: string | null) => void;
  readonly onOpen: (personId: string) => void;
  /** Null where nobody can be added from here. */
  readonly onAdd: (() => void) | null;
  readonly onEndHoliday: () => void;
}

/** Today: who to talk to, whom to thank, and what is said where there is nobody. */
export function TodayView(props: TodayViewProps): JSX.Element {
  const { words, desk, today, selected, actions, onSelect, onOpen, onAdd } = props;
  const { items, thanks, total, onHoliday, next } = desk;
  const left = items.filter(({ done }) => !done).length;
  const itemOf = (id: string) => items.find(({ person }) => person.id === id);
  const personOf = (id: string) =>
    itemOf(id)?.person ?? thanks.find(({ person }) => person.id === id)?.person;
  const withPerson = (id: string, work: (person: Person) => void) => {
    const person = personOf(id);
    if (person !== undefined) work(person);
  };
  return (
    <div class="today-view">
      {onHoliday > 0 && (
        <p class="holiday">
          {words.say('people.onHoliday', { count: onHoliday })}
          <button type="button" class="button" onClick={props.onEndHoliday}>
            {words.say('people.holidayEnd')}
          </button>
        </p>
      )}
      {left === 0 && (
        <NobodyToday
          words={words}
          today={today}
          first={total === 0}
          allDone={items.length > 0}
          next={next}
          onAdd={onAdd}
        />
      )}
      {items.length > 0 && (
        <Today
          words={words}
          items={items}
          today={today}
          keysOn={props.keysOn}
          selected={selected}
          noting={props.noting}
          onSelect={(id) => onSelect(id === selected ? null : id)}
          onOpen={onOpen}
          onProfile={(id) => withPerson(id, actions.profile)}
          onCopy={(id) => {
            const item = itemOf(id);
            if (item !== undefined) actions.copy(item);
          }}
          onLog={(id, kind) => withPerson(id, (person) => actions.log(person, kind))}
          onNote={(touchId, note) => {
            const id = props.noting?.personId;
            if (id !== undefined) withPerson(id, (person) => actions.note(person, touchId, note));
          }}
          onSnooze={(id) => withPerson(id, (person) => actions.snooze(person))}
        />
      )}
      <ToThankList
        words={words}
        items={thanks}
        onThanked={(id) => withPerson(id, (person) => actions.log(person, 'thanked'))}
        onOpen={onOpen}
      />
    </div>
  );
}
