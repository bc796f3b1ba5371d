import { isFunctionWord, isGeneric } from '../topics/words.ts';
import type { Reading } from './reading.ts';
import { overlaps } from './reading.ts';
import type { Stretch } from './sentences.ts';

const JOINERS: ReadonlySet<string> = new Set(
  'of de del dell della dello degli dei delle di d do da dos das van von der den l la le les du des zu and & y e for'.split(
    ' ',
  ),
);
/** In German a lone noun behind one of these is mostly a firm's or a town's name, where two are spoken of. */
const NAME_LEADS: ReadonlySet<string> = new Set('bei beim aus ex'.split(' '));
const LONGEST_NAME = 6;
/** "Black Hat": a word of grammar in another language. */
const LEAST_OF_A_WORD = 3;
/** Written like names in English, and German nouns anyway. */
const TIMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february
  march april may june july august september october november december christmas easter montag dienstag mittwoch donnerstag freitag samstag
  sonntag januar februar marz mai juni juli oktober dezember weihnachten ostern`.split(/\s+/u),
);

/**
 * Runs of capitalised words that look like names and are not the names of sender or reader. A lone capital at the
 * start of a sentence is no sign, and in German only two in a row or all capitals are one.
 */
export function findNames(reading: Reading, within: Stretch): readonly Stretch[] {
  const { tokens } = reading.analysis;
  const names: Stretch[] = [];
  let at = within.from;
  while (at < within.to) {
    const to = nameFrom(reading, at, within.to);
    if (to === at) {
      at += 1;
      continue;
    }
    const first = tokens[at];
    const startsSentence = reading.sentences.some((sentence) => sentence.from === at);
    const alone = to - at === 1;
    const led = NAME_LEADS.has(tokens[at - 1]?.norm ?? '') && !isGeneric(reading.analysis.stems[at] ?? '');
    const weak = alone && first?.upper !== true && (startsSentence || (reading.german && !led));
    if (!weak) names.push({ from: at, to });
    at = to;
  }
  return names;
}

function nameFrom(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading.analysis;
  let to = from;
  for (let at = from; at < limit && at < from + LONGEST_NAME; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && !/^[ \-'’&]+$/u.test(token.gap))) break;
    // "LL.M."
    if (at === from && token.upper && tokens[at + 1]?.gap === '.') break;
    const named =
      token.capital &&
      !reading.ownNames.has(token.norm) &&
      !TIMES.has(token.norm) &&
      !(
        isFunctionWord(token.norm) &&
        !token.upper &&
        (at === from || reading.german || token.norm.length < LEAST_OF_A_WORD) &&
        // "P&O"
        token.gap !== '&'
      );
    if (named) to = at + 1;
    else if (at === from || !JOINERS.has(token.norm)) break;
  }
  return to;
}

/** Names that nothing known stands behind. */
export function findUnknownNames(reading: Reading, within: Stretch): readonly Stretch[] {
  return findNames(reading, within).filter(
    (name) => !reading.anchors.some((anchor) => overlaps(anchor, name)),
  );
}
