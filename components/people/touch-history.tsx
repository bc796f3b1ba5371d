import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { balanceOf, oldestFirst, type Touch } from '../../utils/people/index.ts';
import { dayWords } from './person-words.ts';

interface TouchHistoryProps {
  readonly words: PeopleWords;
  readonly touches: readonly Touch[];
  readonly onRemove: (touchId: string) => void;
}

/** What happened so far, the latest first, and what was given and asked in it. */
export function TouchHistory({ words, touches, onRemove }: TouchHistoryProps): JSX.Element {
  return (
    <section class="people-part" aria-labelledby="touch-history">
      <h2 id="touch-history">{words.say('touch.history')}</h2>
      {touches.length === 0 && <p class="soft">{words.say('touch.none')}</p>}
      <ol class="history">
        {oldestFirst(touches)
          .toReversed()
          .map(({ id, kind, on, note }) => (
            <li key={id}>
              <time dateTime={on}>{dayWords(words, on)}</time>
              <span>
                <strong>{words.say(`touch.${kind}`)}</strong>
                {note !== '' && <q dir="auto">{note}</q>}
              </span>
              <button
                type="button"
                class="button button-quiet"
                aria-label={words.say('touch.remove', {
                  kind: words.say(`touch.${kind}`),
                  day: dayWords(words, on),
                })}
                onClick={() => onRemove(id)}
              >
                {words.say('touch.removeShort')}
              </button>
            </li>
          ))}
      </ol>
      <h3>{words.say('balance.title')}</h3>
      <p>{balanceWords(words, touches)}</p>
    </section>
  );
}

/** Gently: a fact, and a question where the reader only ever asked. */
function balanceWords(words: PeopleWords, touches: readonly Touch[]): string {
  const { given, offered, asked } = balanceOf(touches);
  if (given === 0 && asked === 0) return words.say('balance.nothing');
  if (asked > given && offered === 0) return words.say('balance.neverOffered', { asked });
  return words.say('balance.sentence', { given, asked });
}
