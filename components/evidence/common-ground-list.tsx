import type { JSX } from 'preact';
import type { PageWords } from '../../utils/i18n/index.ts';
import type { CommonGround } from '../../utils/requests/index.ts';

interface CommonGroundListProps {
  readonly words: PageWords;
  readonly commonGround: readonly CommonGround[];
}

/** What the two really share, found without anybody claiming it, with the words on either side. */
export function CommonGroundList({ words, commonGround }: CommonGroundListProps): JSX.Element | null {
  if (commonGround.length === 0) return null;
  return (
    <div class="evidence">
      <p class="evidence-title">{words.say('ground.title')}</p>
      <ul aria-label={words.say('ground.title')}>
        {commonGround.map(({ kind, topic, theirs, yours }) => (
          <li key={`${kind}-${topic}`} class="ground">
            {words.say(`ground.${kind}`, { topic })}
            {(theirs !== topic || yours !== topic) && (
              <span class="ground-sides">{words.say('ground.sides', { theirs, yours })}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
