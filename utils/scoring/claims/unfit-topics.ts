import type { Anchor } from '../topics/anchors.ts';
import { isTown } from './kind.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { words } from './word-list.ts';

/** Whether what is named cannot be the thing that a cue speaks of: "stick" in "we have to stick together", or the reader's own name. */
export function isUnfit(reading: Reading, cue: Stretch, anchor: Anchor): boolean {
  return (
    isWithin(anchor, cue) ||
    isInPhrase(reading, anchor) ||
    isOfKind(reading, anchor) ||
    isContrast(reading, anchor) ||
    isOwnName(reading, anchor)
  );
}

function isWithin(anchor: Stretch, cue: Stretch): boolean {
  return anchor.from >= cue.from && anchor.to <= cue.to && cue.to - cue.from < 3;
}

const PHRASE = 3;

/** "Stick" in "have to stick together" is no needlework. */
function isInPhrase(reading: Reading, anchor: Anchor): boolean {
  return (
    anchor.entries.length === 0 &&
    cuesIn(reading, 'shared', { from: anchor.from - PHRASE, to: anchor.to + PHRASE }).some(
      (cue) => cue.from < anchor.from && cue.to >= anchor.to && cue.to - cue.from > 2,
    )
  );
}

/** "Ci siamo diplomate", "usé les mêmes bancs": no diplomats and no banks, but those who went to a school. */
function isOfKind(reading: Reading, anchor: Anchor): boolean {
  const isTrade =
    anchor.entries.length === 0 &&
    anchor.concepts.every(({ domain }) => domain === 'trade' || domain === 'work');
  return isTrade && cuesIn(reading, 'school', anchor).length > 0;
}

const ONLY = words(
  'only just though alleen enkel nur seulement mais solo solamente pero so apenas mas soltanto ma',
);
const IN = words('in en em a');

/** "Only in Nairobi": where the two differ. */
function isContrast({ analysis: { tokens } }: Reading, anchor: Anchor): boolean {
  const isIn = IN.has(tokens[anchor.from - 1]?.norm ?? '');
  return (
    isIn && isTown(anchor) && anchor.entries.length === 0 && ONLY.has(tokens[anchor.from - 2]?.norm ?? '')
  );
}

function isOwnName(reading: Reading, anchor: Anchor): boolean {
  const words = reading.analysis.tokens.slice(anchor.from, anchor.to);
  return anchor.concepts.length === 0 && words.every((token) => reading.ownNames.has(token.norm));
}
