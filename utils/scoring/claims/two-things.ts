import { cuesIn, type Reading } from './reading.ts';
import { isConjunction, type Sentence, type Stretch } from './sentences.ts';
import { chunkOf } from './widen.ts';
import { words } from './word-list.ts';

const BOTH = words('both allebei beide beiden ambos ambas entrambi entrambe');
const WHOSE = words('my his her their mijn zijn haar hun mein meine meiner meinen seine seiner');
const SHARES = words('share shares delen teilen partagent comparten partilham compartilham condividono');
const AND_REACH = 4;

/** "Both my boys", "Arup and Jacobs both use it", "our gallery and the V&A share a depot", "a bank of shared files": not of the two. */
export function isOfThings(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const [first, last] = [tokens[cue.from]?.norm ?? '', tokens[cue.to - 1]?.norm ?? ''];
  if (BOTH.has(last) && cue.to - cue.from === 1 && WHOSE.has(tokens[cue.to]?.norm ?? '')) return true;
  if (first === 'shared' && tokens[cue.from - 1]?.norm === 'of') return true;
  if (first === 'represent') return cue.to < chunkOf(sentence, cue).to;
  const isAnyBoth = cue.to - cue.from === 1 && BOTH.has(first);
  return (isAnyBoth || SHARES.has(first)) && followsTwoNames(reading, sentence, cue);
}

/** Two that are named, neither of whom is the reader or the sender. */
function followsTwoNames(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const chunk = chunkOf(sentence, cue);
  const before = tokens[cue.from - 1];
  if (cue.from <= chunk.from || before?.capital !== true || reading.ownNames.has(before.norm)) return false;
  const from = Math.max(chunk.from, cue.from - AND_REACH);
  const near = { from, to: cue.from };
  if (cuesIn(reading, 'you', near).length > 0 || cuesIn(reading, 'me', near).length > 0) return false;
  return tokens.slice(from, cue.from - 1).some(({ norm, gap }) => isConjunction(norm) || gap.includes('&'));
}
