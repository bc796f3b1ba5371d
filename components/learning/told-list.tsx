import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageId, Words } from '../../utils/i18n/index.ts';
import type { Told } from '../../utils/learning/index.ts';

interface ToldListProps {
  readonly words: Words;
  readonly told: readonly Told[];
}

/** As many as are read at a glance. */
const FEW = 8;

/** What the lessons have come to, in a sentence each, the strongest first. */
export function ToldList({ words, told }: ToldListProps): JSX.Element {
  const [all, setAll] = useState(false);
  const shown = all ? told : told.slice(0, FEW);
  return (
    <>
      <ul class="told" aria-label={words.say('learning.told')}>
        {shown.map((each) => (
          <li key={`${each.about} ${each.shown} ${each.effect}`} class={`told-${directionOf(each)}`}>
            {toldSentence(words, each)}
          </li>
        ))}
      </ul>
      {told.length > shown.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.say('learning.more', { count: told.length - shown.length })}
        </button>
      )}
    </>
  );
}

function directionOf({ effect }: Told): 'more' | 'less' | 'label' {
  return effect === 'more' || effect === 'less' ? effect : 'label';
}

/** "‘audit’ in a note now counts towards “Pitch”, from 3 corrections". */
function toldSentence(words: Words, { about, shown, effect, sources }: Told): string {
  const what = subject(words, about, shown);
  if (effect === 'more' || effect === 'less')
    return words.say(effect === 'more' ? 'learning.moreWelcome' : 'learning.lessWelcome', {
      what,
      count: sources,
    });
  return words.say('learning.towards', { what, label: words.say(`label.${effect}`), count: sources });
}

function subject(words: Words, about: Told['about'], shown: string): string {
  switch (about) {
    case 'word':
      return words.say('learning.inNote', { word: shown });
    case 'headline':
      return words.say('learning.inHeadline', { word: shown });
    case 'kind':
      return words.say(`taughtKind.${shown}` as MessageId);
    case 'ground':
      return words.say(`taughtGround.${shown}` as MessageId);
  }
}
