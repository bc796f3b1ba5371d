import { isFunctionWord } from '../topics/words.ts';
import type { Reading } from './reading.ts';
import type { Sentence, Stretch } from './sentences.ts';
import { isKnown, isWe, LEADS, speaksOf, startsPart, weBefore } from './spoken-of.ts';
import { chunkOf } from './widen.ts';

/** The words that say so. */
export const BOTH: ReadonlySet<string> = new Set(
  'both allebei beide beiden deux dos dois duas entrambi entrambe ambos ambas'.split(' '),
);
/** "No sangue dos dois", "di entrambi" */
const OF_BOTH: ReadonlySet<string> = new Set('dos das de di von van'.split(' '));
const BOTH_REACH = 4;
const FAR_REACH = 12;

const WHOSE: ReadonlySet<string> = new Set('our my their his her its the these those'.split(' '));
const LEAST_OF_A_CLAUSE = 4;

/** "Both of our founders", "beide Häuser haben damit Zeit gespart": two of somebody else's. */
function isBothOfThem(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const [next, whose] = [tokens[cue.to], tokens[cue.to + 1]];
  if (next?.norm === 'of' && WHOSE.has(whose?.norm ?? '')) return true;
  if (isOfTwoThings(reading, sentence, cue)) return true;
  // In German a noun right behind "beide" is told by its place, and the clause after it by its length
  const rest = chunkOf(sentence, cue).to - cue.to;
  if (!reading.german || next === undefined || rest < LEAST_OF_A_CLAUSE || cue.to - cue.from > 1)
    return false;
  if (isFunctionWord(next.norm) || isKnown(reading, cue.to)) return false;
  return !speaksOf(reading, chunkOf(sentence, cue), ['we', 'me', 'you']);
}

const TWO: ReadonlySet<string> = new Set('two twee zwei deux dos dois duas due'.split(' '));
const AND: ReadonlySet<string> = new Set('and en und et y e ed'.split(' '));
const AND_REACH = 5;

/** "Two designers, both remote", "both wired and wireless": what was counted before, or what follows. */
function isOfTwoThings(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const { tokens } = reading.analysis;
  const chunk = chunkOf(sentence, cue);
  if (cue.to - cue.from > 1 || speaksOf(reading, chunk, ['we', 'me', 'you'])) return false;
  if (tokens.slice(sentence.from, chunk.from).some(({ norm }) => TWO.has(norm))) return true;
  const after = tokens.slice(cue.to, Math.min(chunk.to, cue.to + AND_REACH));
  return (
    cue.from === chunk.from &&
    after.some(({ norm }) => AND.has(norm) && !(reading.romance && norm === 'en')) &&
    !after.some(({ capital }) => capital)
  );
}

/** Whether "both" says that it holds for sender and reader. */
export function isBothOfUs(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  if (isBothOfThem(reading, sentence, cue)) return false;
  const first = reading.analysis.tokens[cue.from]?.norm ?? '';
  if (OF_BOTH.has(first) || startsPart(reading, sentence, cue, LEADS)) return true;
  if (endsNames(reading, sentence, cue)) return true;
  const after = { from: cue.to, to: Math.min(sentence.to, cue.to + 2) };
  if (speaksOf(reading, after, ['we']) || isWe(reading, cue.to)) return true;
  if (speaksOf(reading, { from: Math.max(sentence.from, cue.from - 3), to: cue.from }, ['me'])) return true;
  // "We're both Goldsmiths graduates and both ex-GDS"
  const chunk = chunkOf(sentence, cue);
  const again = reading.analysis.tokens.slice(chunk.from, cue.from).some(({ norm }) => BOTH.has(norm));
  const far = again || (cue.to - cue.from > 1 && cue.to === chunk.to);
  return weBefore(reading, sentence, cue, far ? FAR_REACH : BOTH_REACH);
}

const JOINING: ReadonlySet<string> = new Set(
  'of at in from de del della di do da dos das des du d l la le les van von der den dem het the chez bei bij a au al'.split(
    ' ',
  ),
);
const BELONGING = ['school', 'community', 'employer', 'place', 'group', 'interest'];

/** "Alumni van de Radboud Universiteit allebei", "surferos los dos": nothing but what they are stands before it. */
function endsNames(reading: Reading, sentence: Sentence, cue: Stretch): boolean {
  const chunk = chunkOf(sentence, cue);
  if (chunk.to - cue.to > 1 || cue.from === chunk.from) return false;
  const names = reading.analysis.tokens.slice(chunk.from, cue.from);
  const isOne = (at: number) =>
    speaksOf(reading, { from: at, to: at + 1 }, BELONGING) ||
    reading.anchors.some((anchor) => anchor.from <= at && at < anchor.to);
  const isRest = (token: (typeof names)[number]) =>
    token.capital || LEADS.has(token.norm) || JOINING.has(token.norm) || reading.ownNames.has(token.norm);
  return (
    names.some((_, at) => isOne(chunk.from + at)) &&
    names.every((token, at) => isRest(token) || isOne(chunk.from + at))
  );
}
