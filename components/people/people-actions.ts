import type { PeopleWords } from '../../utils/i18n/index.ts';
import {
  addDays,
  addMonths,
  type Day,
  type Known,
  openersFor,
  type Person,
  type TouchKind,
} from '../../utils/people/index.ts';
import type { PeopleSession } from './people-session.ts';
import { draftWords } from './person-words.ts';

/** What can be done with somebody, wherever they are shown. */
export interface PeopleActions {
  profile(person: Person): void;
  copy(known: Known): void;
  log(person: Person, kind: TouchKind, on?: Day): void;
  note(person: Person, touchId: string, note: string): void;
  snooze(person: Person, forMonth?: boolean): void;
}

interface ActionNeeds {
  readonly words: PeopleWords;
  readonly session: PeopleSession;
  readonly today: () => Day;
  readonly newId: () => string;
  readonly openTab: (address: string) => void;
  /** False where the browser does not allow it. */
  readonly copyText: (text: string) => Promise<boolean>;
}

export function createPeopleActions(needs: ActionNeeds): PeopleActions {
  const { words, session, today, newId, openTab, copyText } = needs;
  return {
    profile({ profileUrl }) {
      if (profileUrl === null) session.say('no-profile');
      else openTab(profileUrl);
    },
    copy({ person, touches }) {
      const [first] = openersFor(person, touches);
      copyText(draftWords(words, person, first)).then((copied) =>
        session.say(copied ? 'copied' : 'not-copied'),
      );
    },
    log({ id, name }, kind, on = today()) {
      session.ask({ do: 'touch', touchId: newId(), personId: id, kind, on, note: '' }, { name, kind });
    },
    note({ name }, touchId, note) {
      session.ask({ do: 'note-touch', touchId, note }, { name });
    },
    snooze({ id, name }, forMonth = false) {
      const until = forMonth ? addMonths(today(), 1) : addDays(today(), 7);
      session.ask({ do: 'snooze', personId: id, until }, { name, day: until });
    },
  };
}
