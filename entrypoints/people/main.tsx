import '../../components/people/people.css';
import { signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { ReaderKeys } from '../../components/keys/reader-keys.ts';
import { createPeopleActions } from '../../components/people/people-actions.ts';
import { PeoplePage, type PeopleView } from '../../components/people/people-page.tsx';
import { createPeopleSession, NOTHING_SAID } from '../../components/people/people-session.ts';
import { MemoryError } from '../../components/queue/memory-error.tsx';
import { Root } from '../../components/root.tsx';
import { loadPeopleWords } from '../../utils/i18n/load-words.ts';
import { readerWords } from '../../utils/language/reader-words.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { insist } from '../../utils/page/insist.ts';
import { dueCalendar, talkCalendar } from '../../utils/people/calendar.ts';
import { dayOf, dueOn, type Person, type TouchKind } from '../../utils/people/index.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { saveText } from '../../utils/platform/download.ts';
import { askToKeep } from '../../utils/platform/lasting-storage.ts';
import { askToNotify, watchMayNotify } from '../../utils/platform/reminders.ts';
import { openTab } from '../../utils/platform/tabs.ts';
import { saveRaw } from '../../utils/queue/save-raw.ts';
import type { MemoryTrouble } from '../../utils/requests/index.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { watch } from '../../utils/store/live.ts';
import { watchEverybody } from '../../utils/store/live-everybody.ts';
import { readPeopleDesk } from '../../utils/store/people-desk.ts';
import { createConnectionFinder } from '../../utils/store/people-find.ts';
import { readNamesakes, readPerson } from '../../utils/store/people-read.ts';
import { readSettings } from '../../utils/store/singles.ts';
import { troubleOf } from '../../utils/store/trouble.ts';
import { viewOf, viewPath } from './views.ts';

/** Often enough for a new day to begin. Milliseconds. */
const TICK = 30_000;
/** More would be no help to somebody who knows whom they look for. */
const MOST_FOUND = 8;
const CALENDAR = 'text/calendar;charset=utf-8';
const TALK_MINUTES = 45;

const database = new WinnowDatabase();
const finder = createConnectionFinder(database);
const words = await readerWords({
  database,
  load: loadPeopleWords,
  onLanguage(spoken) {
    document.title = spoken.say('people.title');
  },
});
/** For as long as this page is open. */
const life = new AbortController();

const view = signal<PeopleView>(viewOf(location.hash));
const today = signal(dayOf(Date.now()));
const state = signal(NOTHING_SAID);
const trouble = signal<MemoryTrouble | null>(null);
const mayNotify = signal(true);
watchMayNotify((may) => {
  mayNotify.value = may;
});

async function read() {
  const { value } = view;
  const [desk, person, namesakes, settings, connections] = await Promise.all([
    value.at === 'today' ? readPeopleDesk(database, Date.now()) : null,
    value.at === 'person' ? readPerson(database, value.id) : null,
    value.at === 'person' ? readNamesakes(database, value.id) : [],
    readSettings(database),
    database.connections.limit(1).count(),
  ]);
  return { of: value, desk, person, namesakes, settings, hasConnections: connections > 0 };
}

/** Null until somebody looks for them. */
const everybody = signal<readonly Person[] | null>(null);
const known = signal<Awaited<ReturnType<typeof read>> | null>(null);

const session = createPeopleSession({
  ask: (wish) => insist(() => sendMessage('people', wish), life.signal),
  onChange(next) {
    state.value = next;
    // From now on there is something that no page could be read for again.
    askToKeep();
  },
});

const actions = createPeopleActions({
  words,
  session,
  today: () => dayOf(Date.now()),
  newId: () => crypto.randomUUID(),
  openTab,
  copyText,
});

let endWatch = (): void => undefined;
let endEverybody = (): void => undefined;

function fail(error: unknown): void {
  trouble.value = troubleOf(error);
}

function startWatching(): void {
  endWatch();
  endEverybody();
  database.open().catch(() => undefined);
  endWatch = watch({
    query: read,
    onChange(next) {
      trouble.value = null;
      // Who comes back to the list finds it as it was until it is read.
      known.value = { ...next, desk: next.desk ?? known.value?.desk ?? null };
    },
    onError: fail,
  });
  if (view.value.at === 'everybody')
    endEverybody = watchEverybody({
      database,
      onChange(next) {
        everybody.value = next;
      },
      onError: fail,
    });
}

/** A day may have begun since the page was looked at last. */
function lookAgain(): void {
  today.value = dayOf(Date.now());
  session.choose();
  finder.lookAnew();
  startWatching();
}

function saveDueDates(people: readonly Person[]): void {
  const entries = people.flatMap((person) => {
    const on = dueOn(person);
    const title = words.say('plan.title', {
      kind: words.say(`suggest.${person.suggestion?.kind ?? 'called'}`),
      name: person.name,
    });
    return on === null ? [] : [{ personId: person.id, on, title, text: person.hook }];
  });
  saveText('winnow-people.ics', dueCalendar(entries, Date.now()), CALENDAR);
  session.say('planned');
}

function saveTalk({ id, name, hook }: Person, kind: TouchKind, from: number): void {
  const title = words.say('plan.title', { kind: words.say(`suggest.${kind}`), name });
  const talk = { personId: id, from, minutes: TALK_MINUTES, title, text: hook };
  saveText('winnow-talk.ics', talkCalendar(talk, Date.now()), CALENDAR);
  session.say('planned');
}

function App(): JSX.Element | null {
  if (trouble.value !== null)
    return (
      <Root words={words}>
        <main>
          <MemoryError words={words} trouble={trouble.value} onRetry={startWatching} onSave={saveRaw} />
        </main>
      </Root>
    );
  if (known.value === null) return null;
  const { of, desk, person, namesakes, settings, hasConnections } = known.value;
  return (
    <Root words={words}>
      <ReaderKeys.Provider value={settings.keys}>
        <PeoplePage
          words={words}
          keysOn={settings.keysOn}
          today={today.value}
          view={view.value}
          desk={desk}
          everybody={everybody.value}
          person={of === view.value ? person : undefined}
          namesakes={namesakes}
          state={state.value}
          session={session}
          actions={actions}
          adding={{
            hasConnections,
            onFind: (typed) => finder.find(typed, MOST_FOUND),
            async onAdd({ name, ...addition }, cadence, anyway) {
              const personId = crypto.randomUUID();
              const newcomer =
                addition.from === 'hand'
                  ? { ...addition, name, personId, cadence, profileUrl: null }
                  : { ...addition, personId, cadence };
              const answer = await session.ask({ do: 'add', newcomer, anyway }, { name });
              return answer ?? { done: false, problem: 'unknown-person', same: [] };
            },
          }}
          onView={(next) => {
            // At once, not with the event: the next key is meant for what was asked for.
            view.value = next;
            location.hash = viewPath(next);
          }}
          reminders={{
            settings: settings.people,
            mayNotify: mayNotify.value,
            onAllow: askToNotify,
            async onSave(people) {
              await insist(() => sendMessage('saveSettings', { people }), life.signal);
              session.choose();
            },
          }}
          onCalendar={() => saveDueDates(everybody.value ?? [])}
          onPlan={saveTalk}
        />
      </ReaderKeys.Provider>
    </Root>
  );
}

addEventListener('hashchange', () => {
  view.value = viewOf(location.hash);
  startWatching();
});
addEventListener('focus', lookAgain);
setInterval(() => {
  if (dayOf(Date.now()) !== today.value) lookAgain();
}, TICK);

lookAgain();
render(<App />, document.body);
