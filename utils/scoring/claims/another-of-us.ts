import { flag } from '../text/word.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './sentences.ts';
import { pairCue, type SharedCue } from './shared-cue.ts';
import { words } from './word-list.ts';

const ANOTHER = words(
  'another ander andere anderen anderer autre otro otra outro outra altro altra weiteren weiterer weitere fellow',
);
const isAnother = flag((text) => ANOTHER.has(text));
/** One of these words stands in each of these cues. */
export const opensAnother = (word: string): boolean => ANOTHER.has(word) || STILL.has(word);
const STILL = words('nog noch encore');
const ONE = words('een ein eine einen einer un une');
const FORMER = words(
  'ex former oud ehemalige ehemaliger ehemaligen ancien ancienne antiguo antigua antigo antiga',
);
const LONGEST_NAME = 3;
/** What makes people of a town's name: "Bielefelder", "Marseillaise", "açoriana", "Glaswegian". */
const PEOPLE =
  /(?:ers?|erin|erinnen|aars?|ais|aises?|ois|oises?|iens?|iennes?|ians?|an[aoie]s?|ans?|in[aoie]s?|ese|esi|ens[ei]s?|en[oa]s?|es[ae]s?|eir[oa]s?|ites?|ots?|otes?|oct[ao]s?|ac[ao]s?|ies?|les?|eg[oa]s?|onn?es?|asc[oa]|aschi|asche|ol[oai]s?|ards?|ardes?|man|woman|ol|on)$/u;

/** "Another Glaswegian", "een andere Limburger", "outra açoriana", "noch ein Ex-Zalando": one more of those from where the reader is. */
export function anotherOfUs(reading: Reading, chunk: Stretch): readonly SharedCue[] {
  const { tokens } = reading.analysis;
  for (let at = chunk.from; at + 1 < chunk.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const isStill = STILL.has(token.norm) && ONE.has(tokens[at + 1]?.norm ?? '');
    if (!isStill && !isAnother(token.word)) continue;
    const who = isStill ? at + 2 : at + 1;
    const found = formerHouse(reading, chunk, who) ?? townsman(reading, who);
    if (found !== null) return [pairCue(at, found.from, found)];
  }
  return [];
}

/** "Ex-Revolut" */
function formerHouse({ analysis: { tokens } }: Reading, chunk: Stretch, at: number): Stretch | null {
  if (!FORMER.has(tokens[at]?.norm ?? '')) return null;
  let to = at + 1;
  while (
    to < chunk.to &&
    to <= at + LONGEST_NAME &&
    tokens[to]?.capital === true &&
    /^[ -]$/u.test(tokens[to]?.gap ?? '')
  )
    to += 1;
  return to > at + 1 ? { from: at + 1, to } : null;
}

function townsman(reading: Reading, at: number): Stretch | null {
  const token = reading.analysis.tokens[at];
  if (token === undefined || token.gap !== ' ' || !PEOPLE.test(token.norm)) return null;
  const town = reading.anchors.find(({ from, to }) => from === at && to === at + 1);
  const isPlace =
    town?.concepts.some(({ domain }) => domain === 'place') === true ||
    town?.entries.some(({ field }) => field === 'place') === true;
  // "Another London" is a second one.
  const isTown = town?.concepts.some(({ id }) => id.endsWith(`:${token.norm}`)) === true;
  return isPlace && !isTown ? { from: at, to: at + 1 } : null;
}
