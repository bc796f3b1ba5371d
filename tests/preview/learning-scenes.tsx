import type { JSX } from 'preact';
import { LearningSection } from '../../components/learning/learning-section.tsx';
import { PreferencesForm } from '../../components/learning/preferences-form.tsx';
import { createWords } from '../../utils/i18n/index.ts';
import type { Lesson } from '../../utils/learning/index.ts';
import { NO_PREFERENCES } from '../../utils/requests/index.ts';
import { hoursAgo, NOW } from './invented.ts';

type Scene = readonly [name: string, () => JSX.Element];

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
const lessons = [
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

const told = [
  { about: 'word', shown: 'audit', effect: 'pitch', sources: 3 },
  { about: 'word', shown: 'harbour', effect: 'more', sources: 5 },
  { about: 'headline', shown: 'student', effect: 'less', sources: 4 },
  { about: 'kind', shown: 'recruiter', effect: 'more', sources: 6 },
] as const;

function Learnt({ language }: { readonly language: string }): JSX.Element {
  const words = createWords(language);
  return (
    <main class="options">
      <h1>{words.say('options.title')}</h1>
      <LearningSection
        words={words}
        report={{
          week: { decided: 41, sided: 30, overruled: 2, relabelled: 1 },
          before: { decided: 0, sided: 0, overruled: 0, relabelled: 0 },
          told,
          lessons,
          declinedTexts: 7,
        }}
        now={NOW}
        onTakeBack={async () => undefined}
        onForget={async () => undefined}
      />
      <PreferencesForm words={words} preferences={NO_PREFERENCES} onSave={async () => undefined} />
    </main>
  );
}

export const learningScenes: readonly Scene[] = [
  ['learning', () => <Learnt language="en" />],
  ['learning-dutch', () => <Learnt language="nl" />],
];
