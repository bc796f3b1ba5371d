import { isFunctionWord, isGeneric } from '../topics/words.ts';
import { overlaps, type Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';

const LONGEST = 4;
const LEAD = 4;
const END = /[.,;:!?|()\n"“”«»]|\s[-–—]|\p{Extended_Pictographic}/u;
const TOPIC_ROLES: ReadonlySet<string> = new Set([
  'we',
  'me',
  'you',
  'shared',
  'too',
  'told',
  'met',
  'know',
  'text',
  'talk',
  'school',
  'employer',
  'community',
  'place',
  'industry',
  'interest',
  'not',
  'sell',
]);

/** The first words of a stretch that could name a topic: at most four, no grammar, no cue. Null where there are none. */
export function nounPhrase(reading: Reading, within: Stretch): Stretch | null {
  const { tokens, stems } = reading.analysis;
  let from = within.from;
  while (from < within.to && from < within.from + LEAD && !isTelling(from)) {
    if (from > within.from && END.test(tokens[from]?.gap ?? '')) return null;
    from += 1;
  }
  if (from >= within.to || !isTelling(from) || (from > within.from && END.test(tokens[from]?.gap ?? '')))
    return null;
  let to = from;
  while (
    to < within.to &&
    to < from + LONGEST &&
    isTelling(to) &&
    (to === from || !END.test(tokens[to]?.gap ?? ''))
  )
    to += 1;
  return { from, to };

  function isTelling(at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.norm.length < 3) return false;
    if (isFunctionWord(token.norm) || isGeneric(stems[at] ?? '') || reading.ownNames.has(token.norm))
      return false;
    return !reading.cues.some((cue) => TOPIC_ROLES.has(cue.role) && overlaps(cue, { from: at, to: at + 1 }));
  }
}
