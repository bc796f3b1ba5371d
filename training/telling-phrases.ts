import { eachPair, NO_WORD } from '../utils/scoring/features/phrases.ts';
import { readPieces } from '../utils/scoring/features/pieces.ts';

/** A word that stands in more texts than this is common. */
const COMMON = 15;

/**
 * The keys of the phrases of each masked text, each once: all words, and the pairs that stand in several texts or whose
 * words are both common. The other pairs would be a third of what is stored, and hardly one is ever met again.
 */
export function tellingPhrases(texts: readonly string[]): readonly (readonly number[])[] {
  const textsWith = new Map<number, number>();
  for (const text of texts)
    for (const phrase of phrasesOf(text)) textsWith.set(phrase, (textsWith.get(phrase) ?? 0) + 1);
  return texts.map((text) => [...phrasesOf(text, textsWith)]);
}

/** The phrases of a text; the telling ones among them, where it is known in how many texts each stands. */
function phrasesOf(text: string, textsWith: ReadonlyMap<number, number> | null = null): ReadonlySet<number> {
  const phrases = new Set<number>();
  const count = (phrase: number) => textsWith?.get(phrase) ?? 0;
  const isCommon = (word: number) => word === NO_WORD || count(word) > COMMON;
  let before = NO_WORD;
  eachPair(readPieces(text), (pair, _, word) => {
    if (textsWith === null || count(pair) > 1 || (isCommon(before) && isCommon(word))) phrases.add(pair);
    if (word !== NO_WORD) phrases.add(word);
    before = word;
  });
  return phrases;
}
