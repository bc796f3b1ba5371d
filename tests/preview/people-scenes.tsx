import type { JSX } from 'preact';
import { AddPerson } from '../../components/people/add-person.tsx';
import { PeoplePage, type PeopleView } from '../../components/people/people-page.tsx';
import { NOTHING_SAID, type PeopleState } from '../../components/people/people-session.ts';
import type { TodayDesk } from '../../components/people/today-view.tsx';
import { createWords } from '../../utils/i18n/create-words.ts';
import { newPerson, type Person, type Touch, type TouchKind } from '../../utils/people/index.ts';
import { DEFAULT_PEOPLE_SETTINGS } from '../../utils/settings/people-settings.ts';

type Scene = readonly [name: string, () => JSX.Element];

const TODAY = '2026-11-22';

function person(id: string, name: string, change: Partial<Person> = {}): Person {
  return { ...newPerson(id, name, '2026-06-01', 1), cadence: 'monthly', suggestedOn: TODAY, ...change };
}

let logged = 0;
function touch(personId: string, kind: TouchKind, on: string, note = ''): Touch {
  logged += 1;
  return { id: `t${logged}`, personId, kind, on, loggedAt: logged, note };
}

const ada = person('ada', 'Ada Quickenborne', {
  headline: 'Sluice keeper and teacher of hydraulics at the school of ports',
  profileUrl: 'https://network.example/in/ada',
  hook: 'You both were at the harbour school in Ghent',
  ground: ['Ghent', 'tidal locks'],
  notes: 'two daughters, sails',
  tags: ['mentor', 'old colleague'],
  touchedOn: '2026-09-18',
  suggestion: { kind: 'called', because: 'last-was-meeting' },
});
const bo = person('bo', 'Bartholomäus Oberstaufner-Lindqvist', {
  touchedOn: '2026-10-20',
  suggestion: { kind: 'thanked', because: 'not-thanked' },
  tags: ['customer'],
});
const cy = person('cy', 'Cy Dunn', {
  headline: 'Pilot',
  touchedOn: TODAY,
  suggestion: { kind: 'offered', because: 'asked-more' },
});
const adas = [
  touch('ada', 'called', '2026-07-02'),
  touch('ada', 'asked', '2026-08-11', 'who to talk to at the port authority'),
  touch('ada', 'thanked', '2026-08-20'),
  touch('ada', 'met', '2026-09-18', 'about her new team'),
];
const items = [
  { person: ada, touches: adas, done: false },
  { person: bo, touches: [touch('bo', 'asked', '2026-10-20')], done: false },
  { person: cy, touches: [touch('cy', 'called', TODAY)], done: true },
];
const everybody = Array.from({ length: 5_000 }, (_, at) =>
  person(`p${at}`, `Person ${at} of Ghent`, {
    headline: at % 3 === 0 ? 'Harbour pilot at the port of Antwerp-Bruges' : '',
    tags: at % 5 === 0 ? ['mentor'] : at % 7 === 0 ? ['customer', 'career'] : [],
    touchedOn: at % 4 === 0 ? '2026-11-10' : at % 4 === 1 ? '2026-10-22' : '2026-07-01',
    suggestedOn: null,
    ...(at % 11 === 0 ? { pause: { since: TODAY, why: 'person' } as const } : {}),
  }),
);

const FULL: TodayDesk = {
  items,
  thanks: [{ person: bo, because: 'asked' }],
  total: 3,
  onHoliday: 0,
  next: null,
};
const DONE: PeopleState = {
  ...NOTHING_SAID,
  said: { is: 'done', what: 'touch', about: { name: 'Cy Dunn', kind: 'called' } },
  change: { people: [], touches: [] },
  noting: { touchId: 't', personId: 'cy' },
};

interface SceneProps {
  readonly language?: string;
  readonly view?: PeopleView;
  readonly desk?: TodayDesk;
  readonly state?: PeopleState;
}

function Page({
  language = 'en',
  view = { at: 'today' },
  desk = FULL,
  state = NOTHING_SAID,
}: SceneProps): JSX.Element {
  return (
    <PeoplePage
      words={createWords(language)}
      keysOn
      today={TODAY}
      view={view}
      desk={desk}
      everybody={everybody}
      person={{ person: ada, touches: adas }}
      namesakes={[person('ada2', 'Ada Quickenborne')]}
      state={state}
      session={{
        ask: async () => null,
        choose: () => undefined,
        undo: async () => undefined,
        say: () => undefined,
      }}
      actions={{
        profile: () => undefined,
        copy: () => undefined,
        log: () => undefined,
        note: () => undefined,
        snooze: () => undefined,
      }}
      reminders={{
        settings: { ...DEFAULT_PEOPLE_SETTINGS, notify: true },
        mayNotify: true,
        onSave: async () => undefined,
        onAllow: async () => true,
      }}
      adding={{
        hasConnections: true,
        onFind: async () => [],
        onAdd: async () => ({ done: true, change: { people: [], touches: [] } }),
      }}
      onView={() => undefined}
      onCalendar={() => undefined}
      onPlan={() => undefined}
    />
  );
}

function Adding(): JSX.Element {
  return (
    <main>
      <h1>Adding</h1>
      <AddPerson
        words={createWords('en')}
        hasConnections
        onFind={async () => [
          {
            id: '1',
            name: 'Ada Quickenborne',
            company: 'School of ports',
            position: 'Sluice keeper',
            kept: true,
          },
          { id: '2', name: 'Adam Berg', company: 'Port of Ghent', position: 'Pilot', kept: false },
        ]}
        onAdd={async () => ({
          done: false,
          problem: 'same-name',
          same: [{ id: 'a', name: 'Ada Quickenborne' }],
        })}
        onOpen={() => undefined}
        onClose={() => undefined}
      />
    </main>
  );
}

const EMPTY: TodayDesk = { items: [], thanks: [], total: 0, onHoliday: 0, next: null };

export const peopleScenes: readonly Scene[] = [
  ['people-today', () => <Page state={DONE} />],
  ['people-today-nl', () => <Page language="nl" />],
  ['people-today-de', () => <Page language="de" />],
  ['people-first', () => <Page desk={EMPTY} />],
  [
    'people-clear',
    () => <Page desk={{ ...EMPTY, total: 5, onHoliday: 2, next: { person: ada, on: '2026-12-03' } }} />,
  ],
  ['people-done', () => <Page desk={{ ...FULL, items: items.slice(2), thanks: [] }} />],
  ['people-everybody', () => <Page view={{ at: 'everybody' }} />],
  ['people-person', () => <Page view={{ at: 'person', id: 'ada' }} />],
  ['people-adding', Adding],
];
