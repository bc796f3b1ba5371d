import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options.tsx';
import type { OptionsProps } from '../../components/options/options-props.ts';
import { createWords } from '../../utils/i18n/create-words.ts';
import type { Lesson } from '../../utils/learning/index.ts';
import { EMPTY_PROFILE, type Profile, type ProfileReading } from '../../utils/requests/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings.ts';
import { hoursAgo, NOW } from './invented.ts';

type Scene = readonly [name: string, () => JSX.Element];

const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  name: 'Marit Sandvik',
  headline: 'Quality lead in sea food',
  positions: [{ title: 'Quality lead', company: 'Nordvik Seafood', location: 'Bergen' }],
  education: [{ degree: 'MSc Marine biology', school: 'Universitetet i Bergen' }],
  interests: ['cold chains', 'choir singing'],
};
const TAKEN: Profile = { ...EMPTY_PROFILE, skills: ['Traceability', 'HACCP', 'Audits'], places: ['Bergen'] };

function lesson(
  id: string,
  hours: number,
  origin: Lesson['origin'],
  was: Lesson['was'],
  words: readonly string[],
): Lesson {
  const changes = words.map((shown) => ({ key: `word:${shown}` as const, shown, wanted: 0.5, labels: {} }));
  return { id, requestId: id, origin, was, textId: null, changes, learntAt: hoursAgo(hours) };
}

const accepted = (id: string) => ({ kind: 'decision', choice: 'accept', decisionId: id }) as const;
const LESSONS = [
  {
    lesson: lesson('a', 2, { kind: 'correction', label: 'pitch' }, 'genuine', ['audit', 'website']),
    name: 'Carla Wynn',
  },
  {
    lesson: lesson('b', 30, accepted('b'), 'pitch', ['harbour', 'pilots', 'tugs']),
    name: 'Bartholomäus Oberstaufner-Lindqvist',
  },
  { lesson: lesson('c', 400, accepted('c'), 'recruiter', []), name: null },
];
const TOLD = [
  { about: 'word', shown: 'audit', effect: 'pitch', sources: 3 },
  { about: 'word', shown: 'harbour', effect: 'more', sources: 5 },
  { about: 'headline', shown: 'student', effect: 'less', sources: 4 },
  { about: 'kind', shown: 'recruiter', effect: 'more', sources: 6 },
] as const;

interface LiveProps {
  readonly language?: string;
  readonly settings?: Partial<Settings>;
  /** Nothing can be kept. */
  readonly full?: boolean;
  /** What the reader's profile page says. */
  readonly read?: ProfileReading;
}

const READ: ProfileReading = {
  whose: 'own',
  who: 'Marit Sandvik',
  profile: {
    name: 'Marit Sandvik',
    headline: 'Head of quality in sea food | cold chains, warm people',
    places: ['Bergen, Vestland, Norway'],
    positions: [
      { title: 'Quality lead', company: 'Nordvik Seafood', location: 'Bergen' },
      { title: 'Food safety auditor', company: 'Fjord Assurance', location: 'Stavanger, Norway' },
    ],
    education: [{ degree: 'BSc Food science', school: 'NTNU' }],
    skills: ['HACCP', 'Supplier audits', 'Microbiology'],
  },
  parts: {
    name: 'read',
    headline: 'read',
    places: 'read',
    positions: 'read',
    education: 'unread',
    skills: 'some',
  },
};

const OWN_REPLIES = [
  { name: 'Koffie in Bergen', text: 'Dag {voornaam}, zullen we koffie drinken als je in Bergen bent?' },
];

const done = async () => undefined;
const ignore = () => undefined;

/** The whole page, with a memory that lasts as long as it is open. */
function Live({ language = 'en', settings: first = {}, full = false, read }: LiveProps): JSX.Element {
  const [settings, setSettings] = useState<Settings>({ ...DEFAULT_SETTINGS, ...first });
  const [profile, setProfile] = useState(PROFILE);
  const keep = async (work: () => void) => {
    if (full) throw new Error('full');
    work();
  };
  const props: OptionsProps = {
    words: createWords(language),
    profile,
    taken: TAKEN,
    onRemoveTaken: ignore,
    ownProfile: { leftOut: ['skills: microbiology'], onOpen: ignore, onRead: async () => read ?? null },
    exported: () => ({
      state: { step: 'idle', cancelled: false },
      kept: { takenAt: hoursAgo(50), connections: 812, pastRequests: 37, leftOut: 1 },
      now: NOW,
      onFiles: ignore,
      onTakeIn: ignore,
      onCancel: ignore,
      onBringBack: done,
      onForget: done,
    }),
    settings,
    onSaveProfile: (next) => keep(() => setProfile(next)),
    onSaveSettings: (change) => keep(() => setSettings((before) => ({ ...before, ...change }))),
    learning: {
      report: {
        week: { decided: 41, sided: 30, overruled: 2, relabelled: 1 },
        before: { decided: 0, sided: 0, overruled: 0, relabelled: 0 },
        told: TOLD,
        lessons: LESSONS,
      },
      declinedTexts: 7,
      now: NOW,
      onTakeBack: done,
      onForget: done,
    },
    erasing: { erased: false, onErase: done },
    reminders: { mayNotify: true, onAllow: async () => true },
    model: { availability: 'downloadable', onDownload: async () => true },
    backup: () => ({
      state: { step: 'idle', cancelled: false },
      savedAt: hoursAgo(900),
      due: true,
      now: NOW,
      onSave: ignore,
      onFile: ignore,
      onTakeIn: ignore,
      onCancel: ignore,
    }),
    sync: { sharing: { status: 'together', togetherAt: hoursAgo(1), overruled: 2 }, now: NOW },
    about: {
      version: '0.1.0',
      permissions: {
        always: ['scripting', 'alarms', 'storage', 'sidePanel'],
        optional: ['notifications'],
        pages: ['https://*.linkedin.com/*'],
      },
      amounts: {
        requests: 1_204,
        decisions: 866,
        lessons: 41,
        texts: 312,
        people: 18,
        touches: 57,
        connections: 812,
        pastRequests: 37,
        readings: 12,
      },
      bytes: 3_400_000,
    },
    queueKey: language === 'de' ? null : 'Alt+Shift+W',
    diagnosis: {
      findings: [],
      onReport: async () => 'Winnow 0.1.0\nnothing found\n',
      onCopy: async () => true,
      onSavePage: async () => true,
    },
  };
  return <Options {...props} />;
}

/** The whole page once the reader has had their profile page read. */
function Read(props: LiveProps): JSX.Element {
  useEffect(() => document.querySelector<HTMLButtonElement>('.own-profile .button + .button')?.click(), []);
  return <Live {...props} />;
}

export const optionsScenes: readonly Scene[] = [
  ['options', () => <Live />],
  [
    'options-dutch',
    () => (
      <Live
        language="nl"
        settings={{
          presence: 'untouched',
          pressing: 'list',
          replies: { channel: '', templates: OWN_REPLIES },
        }}
      />
    ),
  ],
  ['options-full', () => <Live full={true} />],
  ['options-own', () => <Read read={READ} />],
  ['options-own-unsure', () => <Read language="de" read={{ ...READ, whose: 'unsure' }} />],
  ['options-own-other', () => <Read language="fr" read={{ ...READ, whose: 'other' }} />],
];
