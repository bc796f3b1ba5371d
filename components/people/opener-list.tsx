import type { JSX } from 'preact';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import type { Opener } from '../../utils/people/index.ts';

interface OpenerListProps {
  readonly words: PeopleWords;
  readonly openers: readonly Opener[];
}

/** What to begin with: the reader's own words, and what both share. */
export function OpenerList({ words, openers }: OpenerListProps): JSX.Element | null {
  if (openers.length === 0) return null;
  return (
    <dl class="openers" aria-label={words.say('opener.title')}>
      {[...Map.groupBy(openers, ({ from }) => from)].map(([from, lines]) => (
        <div key={from}>
          <dt>{words.say(`opener.${from}`)}</dt>
          <dd dir="auto">{lines.map(({ text }) => text).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}
