import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { Lesson } from '../../utils/learning/index.ts';

interface LessonListProps {
  readonly words: Words;
  /** The newest first; the name of whom it came from, or null where that is no longer kept. */
  readonly lessons: readonly { readonly lesson: Lesson; readonly name: string | null }[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onTakeBack: (lessonId: string) => Promise<void>;
}

const FEW = 5;
/** Words that are named of one lesson. */
const MOST_WORDS = 6;

/** The lessons themselves, each of which can be taken back. */
export function LessonList({ words, lessons, now, onTakeBack }: LessonListProps): JSX.Element {
  const [all, setAll] = useState(false);
  const [failed, setFailed] = useState(false);
  const shown = all ? lessons : lessons.slice(0, FEW);
  return (
    <>
      <h3 id="learning-lessons" tabIndex={-1}>
        {words.say('learning.lessons', { count: lessons.length })}
      </h3>
      <ul class="lessons" aria-labelledby="learning-lessons">
        {shown.map(({ lesson, name }) => (
          <li key={lesson.id}>
            <div>
              <p>{lessonSentence(words, lesson, name)}</p>
              <p class="options-why">{aboutWords(words, lesson, now)}</p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={words.say('learning.takeBackOf', { name: name ?? words.say('learning.somebody') })}
              onClick={() => {
                document.getElementById('learning-lessons')?.focus();
                onTakeBack(lesson.id).then(
                  () => setFailed(false),
                  () => setFailed(true),
                );
              }}
            >
              {words.say('learning.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {lessons.length > shown.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.say('learning.more', { count: lessons.length - shown.length })}
        </button>
      )}
      <p role="alert" class="options-wrong">
        {failed ? words.say('options.failed') : ''}
      </p>
    </>
  );
}

/** "You accepted Ann Lee, whom Winnow called “Pitch”". */
function lessonSentence(words: Words, { origin, was }: Lesson, name: string | null): string {
  const who = { name: name ?? words.say('learning.somebody'), was: words.say(`label.${was}`) };
  return origin.kind === 'correction'
    ? words.say('learning.corrected', { ...who, label: words.say(`label.${origin.label}`) })
    : words.say('learning.decided', { ...who, choice: origin.choice });
}

/** When, and by which words it is known again. */
function aboutWords(words: Words, { changes, learntAt }: Lesson, now: number): string {
  const when = words.relativeTime(learntAt, now);
  const own = changes.filter(({ key }) => key.startsWith('word:') || key.startsWith('headline:'));
  const named = [...new Set(own.map(({ shown }) => shown))].slice(0, MOST_WORDS);
  if (named.length === 0) return when;
  return words.say('learning.by', {
    when,
    words: named.map((quote) => words.say('reason.bare', { quote })).join(', '),
  });
}
