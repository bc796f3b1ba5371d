import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { PeopleCommandId } from '../../utils/keys/index.ts';
import type { Day, Known, Person, TouchKind } from '../../utils/people/index.ts';
import { CommandKey } from '../keys/command-key.tsx';
import { KeyPlace } from '../keys/reader-keys.ts';
import { WinnowMark } from '../mark.tsx';
import { AddPerson, type AddPersonProps } from './add-person.tsx';
import { doWith, focusNote, moved, selectedItem } from './do-with.ts';
import { DoneBar } from './done-bar.tsx';
import { Everybody } from './everybody.tsx';
import type { PeopleActions } from './people-actions.ts';
import { PeopleHelp } from './people-help.tsx';
import { type PeopleOrder, peopleFor } from './people-order.ts';
import type { PeopleSession, PeopleState } from './people-session.ts';
import type { PeopleSettingsFormProps } from './people-settings.tsx';
import { PersonPart } from './person-part.tsx';
import { RemindersPart } from './reminders-part.tsx';
import { saidWords } from './said-words.ts';
import { type TodayDesk, TodayView } from './today-view.tsx';
import { usePeopleKeys } from './use-people-keys.ts';

/** Which part of the page is open. */
export type PeopleView =
  | { readonly at: 'today' | 'everybody' }
  | { readonly at: 'person'; readonly id: string };

export interface PeoplePageProps {
  readonly words: PeopleWords;
  readonly keysOn: boolean;
  readonly today: Day;
  readonly view: PeopleView;
  /** Null until it is read. */
  readonly desk: TodayDesk | null;
  /** By name; null while nobody has asked for them. */
  readonly everybody: readonly Person[] | null;
  /** The one whose part is open; null where there is nobody under its address, undefined until that is known. */
  readonly person: Known | null | undefined;
  /** Others with their name. */
  readonly namesakes: readonly Person[];
  readonly state: PeopleState;
  readonly session: PeopleSession;
  readonly actions: PeopleActions;
  readonly reminders: Omit<PeopleSettingsFormProps, 'words'>;
  readonly adding: Pick<AddPersonProps, 'hasConnections' | 'onFind' | 'onAdd'>;
  readonly onView: (view: PeopleView) => void;
  /** Due dates of everybody, as a calendar file. */
  readonly onCalendar: () => void;
  readonly onPlan: (person: Person, kind: TouchKind, from: number) => void;
}

/** Staying in touch: today, everybody, and each person. */
export function PeoplePage(props: PeoplePageProps): JSX.Element {
  const { words, keysOn, today, view, desk, everybody, person, state, session, actions, onView } = props;
  const chosen = useSignal<string | null>(null);
  const typed = useSignal('');
  const tag = useSignal<string | null>(null);
  const order = useSignal<PeopleOrder>('due');
  const adding = useSignal(false);
  const helping = useSignal(false);
  const fitting = useMemo(
    () => peopleFor(everybody ?? [], { typed: typed.value, tag: tag.value, order: order.value }),
    [everybody, typed.value, tag.value, order.value],
  );
  const items = desk?.items ?? [];
  const item = selectedItem(items, chosen.value);
  const open = (id: string) => {
    chosen.value = id;
    onView({ at: 'person', id });
  };
  useLayoutEffect(() => {
    if (view.at === 'person') document.getElementById('person-title')?.focus();
  }, [view.at, person?.person.id]);

  const select = (id: string | null) => {
    chosen.value = id;
  };
  const known = (): Known | null => {
    if (view.at === 'today') return item;
    if (view.at === 'person') return person ?? null;
    const found = fitting.find(({ id }) => id === chosen.value);
    return found === undefined ? null : { person: found, touches: [] };
  };
  const onCommand = (command: PeopleCommandId): boolean => {
    switch (command) {
      case 'next':
      case 'previous': {
        const ids = view.at === 'today' ? items.map((each) => each.person.id) : fitting.map(({ id }) => id);
        if (view.at === 'person') return false;
        select(moved(ids, view.at === 'today' ? (item?.person.id ?? null) : chosen.value, command));
        return ids.length > 0;
      }
      case 'note':
        return focusNote();
      case 'undo':
        session.undo();
        return state.change !== null;
      case 'add':
        adding.value = true;
        return true;
      case 'search':
        onView({ at: 'everybody' });
        // As soon as it is drawn, before the next key: what is typed is no command.
        queueMicrotask(() => document.querySelector<HTMLElement>('[data-people-search]')?.focus());
        return true;
      case 'today':
        onView({ at: 'today' });
        return true;
      case 'help':
        helping.value = true;
        return true;
      case 'close':
        if (view.at === 'person') history.back();
        return view.at === 'person';
      default:
        return doWith(known(), command, { actions, onOpen: open });
    }
  };
  usePeopleKeys({ keysOn, onCommand });

  const tab = (at: 'today' | 'everybody') => (
    <a href={`#${at}`} aria-current={view.at === at ? 'page' : undefined} class="tab">
      {words.say(`people.${at}`)}
    </a>
  );
  return (
    <KeyPlace.Provider value="people">
      <div class="people">
        <header class="people-header">
          <WinnowMark size={26} />
          <h1>{words.say('people.title')}</h1>
          <button
            type="button"
            class="button button-quiet"
            aria-label={words.say('keys.help')}
            onClick={() => onCommand('help')}
          >
            <CommandKey id="help" />
          </button>
        </header>
        <nav class="tabs" aria-label={words.say('people.title')}>
          {tab('today')}
          {tab('everybody')}
          <button type="button" class="button people-add" onClick={() => onCommand('add')}>
            {words.say('people.add')}
            {keysOn && <CommandKey id="add" />}
          </button>
        </nav>
        <main class="people-main" data-view={view.at}>
          {view.at === 'today' && desk !== null && (
            <>
              <TodayView
                words={words}
                desk={desk}
                today={today}
                keysOn={keysOn}
                selected={item?.person.id ?? null}
                noting={state.noting}
                actions={actions}
                onSelect={select}
                onOpen={open}
                onAdd={() => onCommand('add')}
                onEndHoliday={() => session.ask({ do: 'resume-all' }, { name: '' })}
              />
              <RemindersPart {...props.reminders} words={words} />
              {desk.total > 0 && desk.onHoliday === 0 && (
                <button
                  type="button"
                  class="button holiday-begin"
                  onClick={() => session.ask({ do: 'pause-all' }, { name: '' })}
                >
                  {words.say('people.holiday')}
                </button>
              )}
            </>
          )}
          {view.at === 'everybody' && everybody !== null && (
            <Everybody
              words={words}
              people={fitting}
              all={everybody}
              today={today}
              typed={typed.value}
              tag={tag.value}
              order={order.value}
              selected={chosen.value}
              onType={(value) => {
                typed.value = value;
              }}
              onTag={(value) => {
                tag.value = value;
              }}
              onOrder={(value) => {
                order.value = value;
              }}
              onOpen={open}
              onCalendar={props.onCalendar}
            />
          )}
          {view.at === 'person' && person !== undefined && (
            <PersonPart
              words={words}
              keysOn={keysOn}
              today={today}
              known={person}
              namesakes={props.namesakes}
              noting={state.noting}
              session={session}
              actions={actions}
              onPlan={props.onPlan}
              onView={onView}
            />
          )}
        </main>
        <DoneBar
          words={words}
          keysOn={keysOn}
          text={saidWords(words, state.said)}
          onUndo={state.change === null ? null : () => session.undo()}
        />
        {adding.value && (
          <AddPerson
            {...props.adding}
            words={words}
            onOpen={(id) => {
              adding.value = false;
              open(id);
            }}
            onClose={() => {
              adding.value = false;
            }}
          />
        )}
        {helping.value && (
          <PeopleHelp
            words={words}
            keysOn={keysOn}
            onClose={() => {
              helping.value = false;
            }}
          />
        )}
      </div>
    </KeyPlace.Provider>
  );
}
