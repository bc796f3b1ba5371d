import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Lesson, Meter, Told } from '../../utils/learning/index.ts';
import { ForgetLessons } from './forget-lessons.tsx';
import { LessonList } from './lesson-list.tsx';
import { MeterView } from './meter.tsx';
import { ToldList } from './told-list.tsx';

export interface LearningSectionProps {
  readonly words: Words;
  readonly report: {
    readonly week: Meter;
    readonly before: Meter;
    readonly told: readonly Told[];
    readonly lessons: readonly { readonly lesson: Lesson; readonly name: string | null }[];
  };
  /** How many texts would be known again because they were declined. */
  readonly declinedTexts: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onTakeBack: (lessonId: string) => Promise<void>;
  readonly onForget: () => Promise<void>;
}

/** How well Winnow did by this reader, what it has learnt of that, and the way back. */
export function LearningSection({
  words,
  report,
  declinedTexts,
  now,
  onTakeBack,
  onForget,
}: LearningSectionProps): JSX.Element {
  const { week, before, told, lessons } = report;
  return (
    <>
      <p class="options-why">{words.say('learning.why')}</p>
      <MeterView words={words} week={week} before={before} />
      {told.length > 0 && <ToldList words={words} told={told} />}
      {told.length === 0 && lessons.length > 0 && <p class="learning-line">{words.say('learning.early')}</p>}
      {lessons.length === 0 && <p class="learning-line">{words.say('learning.none')}</p>}
      {lessons.length > 0 && <LessonList words={words} lessons={lessons} now={now} onTakeBack={onTakeBack} />}
      {declinedTexts > 0 && (
        <p class="options-why learning-texts">
          {words.say('learning.declinedTexts', { count: declinedTexts })}
        </p>
      )}
      {(lessons.length > 0 || declinedTexts > 0) && <ForgetLessons words={words} onForget={onForget} />}
    </>
  );
}
