import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { type Day, type Person, standingOn } from '../../utils/people/index.ts';
import { useVirtualList } from '../queue/use-virtual-list.ts';
import { PEOPLE_ORDERS, type PeopleOrder, tagsOf } from './people-order.ts';
import { standingWords } from './person-words.ts';

interface EverybodyProps {
  readonly words: PeopleWords;
  /** Those who fit, in order. */
  readonly people: readonly Person[];
  /** Everybody, for the tags that there are. */
  readonly all: readonly Person[];
  readonly today: Day;
  readonly typed: string;
  readonly tag: string | null;
  readonly order: PeopleOrder;
  readonly selected: string | null;
  readonly onType: (typed: string) => void;
  readonly onTag: (tag: string | null) => void;
  readonly onOrder: (order: PeopleOrder) => void;
  readonly onOpen: (personId: string) => void;
  readonly onCalendar: () => void;
}

/** CSS px, about; rows are measured once they are drawn. */
const ROW_HEIGHT = 62;

/** All people: searched, by tag, in order; only those in sight are drawn. */
export function Everybody(props: EverybodyProps): JSX.Element {
  const { words, people, all, today, typed, tag, order, selected } = props;
  const tags = useMemo(() => tagsOf(all), [all]);
  const list = useVirtualList<HTMLDivElement>({
    count: people.length,
    estimateSize: () => ROW_HEIGHT,
    keyOf: (index) => people[index]?.id ?? String(index),
  });
  const at = people.findIndex(({ id }) => id === selected);
  useLayoutEffect(() => {
    if (at >= 0) list.reveal(at);
  }, [selected]);
  const [first] = list.rows;
  return (
    <div class="everybody">
      <div class="everybody-tools">
        <input
          type="search"
          data-people-search
          aria-label={words.say('all.search')}
          placeholder={words.say('all.search')}
          value={typed}
          onInput={(event) => props.onType(event.currentTarget.value)}
        />
        <select
          aria-label={words.say('all.sort')}
          value={order}
          onChange={(event) =>
            props.onOrder(PEOPLE_ORDERS.find((each) => each === event.currentTarget.value) ?? 'due')
          }
        >
          {PEOPLE_ORDERS.map((each) => (
            <option key={each} value={each}>
              {words.say(`allSort.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {tags.length > 0 && (
        <fieldset class="chips">
          <legend class="unseen">{words.say('all.tags')}</legend>
          {tags.map(([name, count]) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={tag === name}
              onClick={() => props.onTag(tag === name ? null : name)}
            >
              {name}
              <span class="chip-count">{words.number(count)}</span>
            </button>
          ))}
        </fieldset>
      )}
      <p class="everybody-count">
        <span role="status">{words.say('all.count', { count: people.length })}</span>
        {all.length > 0 && (
          <button type="button" class="button button-quiet" onClick={props.onCalendar}>
            {words.say('all.calendar')}
          </button>
        )}
      </p>
      {people.length === 0 ? (
        <div class="empty">
          <h2>{words.say('all.none.title')}</h2>
          <p>{words.say('all.none.text')}</p>
        </div>
      ) : (
        <div ref={list.scroller} class="scroller">
          <ul
            // biome-ignore lint/a11y/noRedundantRoles: to VoiceOver a list without bullets is none unless it says so
            role="list"
            class="rows"
            aria-label={words.say('people.everybody')}
            style={{ paddingTop: `${first?.start ?? 0}px`, height: `${list.totalSize}px` }}
          >
            {list.rows.map(({ index, key }) => {
              const person = people[index];
              return person === undefined ? null : (
                <li
                  key={key}
                  ref={list.measure}
                  data-index={index}
                  aria-setsize={people.length}
                  aria-posinset={index + 1}
                >
                  <PersonLine
                    words={words}
                    person={person}
                    today={today}
                    selected={person.id === selected}
                    onOpen={props.onOpen}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}

interface PersonLineProps {
  readonly words: PeopleWords;
  readonly person: Person;
  readonly today: Day;
  readonly selected: boolean;
  readonly onOpen: (personId: string) => void;
}

function PersonLine({ words, person, today, selected, onOpen }: PersonLineProps): JSX.Element {
  const overdue = standingOn(person, today) === 'overdue';
  return (
    <button type="button" class="person-line" aria-current={selected} onClick={() => onOpen(person.id)}>
      <span class="person-line-name" dir="auto">
        {person.name}
      </span>
      <span class={overdue ? 'person-line-when when-overdue' : 'person-line-when'}>
        {standingWords(words, person, today)}
      </span>
      <span class="person-line-more" dir="auto">
        {[person.headline || person.hook, ...person.tags].filter((part) => part !== '').join(' · ')}
      </span>
    </button>
  );
}
