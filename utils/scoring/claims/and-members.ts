import { belongsAt } from './belonging.ts';
import { findUnknownNames } from './names.ts';
import { cuesIn, type Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { pairCue, type SharedCue } from './shared-cue.ts';
import { chunkOf } from './widen.ts';
import { words } from './word-list.ts';

const BOTH = words('both allebei beide beiden deux dos dois duas due entrambi entrambe ambos ambas fellow');
const PLURAL = /(?:s|x|n|i|e|er|leden)$/u;
const NAME_REACH = 4;

/** "Tous les deux de Douala et bénévoles au Secours populaire": the second thing that "both" holds for, told by what they are there. */
export function andMembers(reading: Reading, sentence: Sentence): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  return cuesIn(reading, 'and', sentence).flatMap(({ from, to }) => {
    const chunk = chunkOf(sentence, { from: from - 1, to: from });
    if (!belongsAt(reading, to) || !PLURAL.test(tokens[to]?.norm ?? '')) return [];
    const isBoth = cuesIn(reading, 'shared', { from: chunk.from, to: from }).some((cue) =>
      BOTH.has(tokens[cue.to - 1]?.norm ?? ''),
    );
    const topic = isBoth
      ? nameBehind(reading, { from: to + 1, to: Math.min(sentence.to, to + 1 + NAME_REACH) })
      : null;
    return topic === null ? [] : [pairCue(to, to + 1, topic)];
  });
}

function nameBehind(reading: Reading, rest: Stretch): Stretch | null {
  const known = reading.anchors.find(({ from, to }) => from >= rest.from && from < rest.to && to > from);
  return known ?? findUnknownNames(reading, rest)[0] ?? null;
}
