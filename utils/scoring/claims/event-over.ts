import type { Anchor } from '../topics/anchors.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { byShortName } from './short-names.ts';
import { words } from './word-list.ts';

const EVENTS = words(
  'marathon marathons race cup championship championships tournament festival conference summit congress fair expo hackathon meetup triathlon regatta',
);
const LONGEST = 3;

/** "The Engadin ski marathon": a subject that only stands in the name of an event. */
export function eventOver(
  reading: Reading,
  stretch: Stretch,
  subject: Anchor,
): (Stretch & { readonly anchor: Anchor | null }) | null {
  const { tokens } = reading.analysis;
  // "The Leeds half marathon" is run, and "a half marathon" is what one runs.
  const isWhole = EVENTS.has(tokens[subject.to - 1]?.norm ?? '');
  const next = tokens[subject.to];
  const isBegun = next?.gap === ' ' && subject.to < stretch.to && EVENTS.has(next.norm);
  if (!isWhole && !isBegun) return null;
  if (subject.entries.some(({ field }) => field === 'event' || field === 'community')) return null;
  let { from } = subject;
  while (from > stretch.from && from > subject.from - LONGEST && isName(reading, from - 1, from)) from -= 1;
  if (from === subject.from && (isWhole || cuesIn(reading, 'interest', stretch).length > 0)) return null;
  const name = { from, to: isBegun ? subject.to + 1 : subject.to };
  return { ...name, anchor: byShortName(reading, name) };
}

function isName({ analysis: { tokens }, ownNames }: Reading, at: number, next: number): boolean {
  const token = tokens[at];
  return (
    token?.capital === true && tokens[next]?.gap === ' ' && !ownNames.has(token.norm) && token.norm !== 'i'
  );
}
