import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { PeopleCommandId } from '../../utils/keys/index.ts';
import type { Day } from '../../utils/people/index.ts';
import { KeyPlace } from '../keys/reader-keys.ts';
import { doWith, focusNote, moved, selectedItem } from './do-with.ts';
import { DoneBar } from './done-bar.tsx';
import type { PeopleActions } from './people-actions.ts';
import { PeopleHelp } from './people-help.tsx';
import type { PeopleSession, PeopleState } from './people-session.ts';
import { saidWords } from './said-words.ts';
import { type TodayDesk, TodayView } from './today-view.tsx';
import { usePeopleKeys } from './use-people-keys.ts';

interface TodayBesideProps {
  readonly words: PeopleWords;
  readonly desk: TodayDesk;
  readonly today: Day;
  readonly keysOn: boolean;
  readonly helping: { readonly open: boolean; readonly onClose: () => void };
  readonly state: PeopleState;
  readonly session: PeopleSession;
  readonly actions: PeopleActions;
  /** Opens the page of people, at one of them where one is named. */
  readonly onOpenPage: (personId: string | null) => void;
}

/** Today's list where there is little room: in the popup and the side panel, as a view of the queue. */
export function TodayBeside(props: TodayBesideProps): JSX.Element {
  const { words, desk, today, keysOn, helping, state, session, actions, onOpenPage } = props;
  const chosen = useSignal<string | null>(null);
  const item = selectedItem(desk.items, chosen.value);
  const selected = item?.person.id ?? null;
  const onCommand = (command: PeopleCommandId): boolean => {
    switch (command) {
      case 'next':
      case 'previous':
        chosen.value = moved(
          desk.items.map(({ person }) => person.id),
          selected,
          command,
        );
        return desk.items.length > 0;
      case 'note':
        return focusNote();
      case 'undo':
        session.undo();
        return state.change !== null;
      case 'today':
        chosen.value = null;
        return true;
      case 'add':
      case 'search':
        onOpenPage(null);
        return true;
      default:
        return doWith(item, command, { actions, onOpen: onOpenPage });
    }
  };
  usePeopleKeys({ keysOn, onCommand });
  return (
    <KeyPlace.Provider value="people">
      <div class="people people-beside">
        <div class="scroller people-main">
          <TodayView
            words={words}
            desk={desk}
            today={today}
            keysOn={keysOn}
            selected={selected}
            noting={state.noting}
            actions={actions}
            onSelect={(id) => {
              chosen.value = id;
            }}
            onOpen={onOpenPage}
            onAdd={() => onOpenPage(null)}
            onEndHoliday={() => session.ask({ do: 'resume-all' }, { name: '' })}
          />
          <p class="people-more">
            <button type="button" class="button button-quiet" onClick={() => onOpenPage(null)}>
              {words.say('people.everybody')}
            </button>
          </p>
        </div>
        <DoneBar
          words={words}
          keysOn={keysOn}
          text={saidWords(words, state.said)}
          onUndo={state.change === null ? null : () => session.undo()}
        />
        {helping.open && <PeopleHelp words={words} keysOn={keysOn} onClose={helping.onClose} />}
      </div>
    </KeyPlace.Provider>
  );
}
