import type { Anchor } from '../topics/anchors.ts';
import { type Draft, span } from './draft.ts';
import { kindOf } from './kind.ts';
import { cuesIn, overlaps, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

/** "We crossed paths at Philips", where the reader worked: two who met, but not at an event. */
export function isHouse(anchor: Anchor | null | undefined): boolean {
  const entries = anchor?.entries ?? [];
  return entries.some(({ field }) => field === 'employer' || field === 'school');
}

const AMONG = words('at in bij bei beim chez en na no a al au');

/** "Ci siamo conosciute in Coop": colleagues, where no other word says that it holds for both. */
export function metAt(reading: Reading, met: Stretch, anchor: Anchor | null): Draft | null {
  if (
    anchor === null ||
    !isNamedHouse(anchor) ||
    !AMONG.has(reading.analysis.tokens[anchor.from - 1]?.norm ?? '')
  )
    return null;
  const words = span(met, anchor);
  if (cuesIn(reading, 'shared', words).length > 0) return null;
  return { ...words, kind: kindOf(reading, words, anchor, anchor), topic: anchor, anchor, about: 'both' };
}

function isNamedHouse(anchor: Anchor): boolean {
  return (
    isHouse(anchor) || anchor.concepts.some(({ domain }) => domain === 'employer' || domain === 'school')
  );
}

const REACH = 4;

/** The same for two who talked; told elsewhere where "coincidimos en DHL" says already that it holds for both. */
export function metAtWork(reading: Reading, cue: Stretch, chunk: Stretch): Draft | 'told elsewhere' | null {
  const rest = { from: cue.to, to: Math.min(chunk.to, cue.to + REACH) };
  const anchor = reading.anchors.find((one) => overlaps(one, rest) && isNamedHouse(one));
  if (anchor === undefined || !AMONG.has(reading.analysis.tokens[anchor.from - 1]?.norm ?? '')) return null;
  return metAt(reading, cue, anchor) ?? 'told elsewhere';
}
