import { fact } from '../text/word.ts';
import { FUNCTION_WORDS, GENERIC_WORDS } from './data/function-words.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

const NONE: readonly number[] = [];
/** ISO 639-1 codes of the languages whose grammar words we know. */
export const GRAMMAR_LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS);

/** For each function word the numbers of its languages. */
const languagesByWord: ReadonlyMap<string, readonly number[]> = (() => {
  const byWord = new Map<string, number[]>();
  Object.values(FUNCTION_WORDS).forEach((words, language) => {
    for (const word of new Set(fold(words).split(' '))) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [language]);
      else known.push(language);
    }
  });
  return byWord;
})();
const languagesOf = fact((text) => languagesByWord.get(text) ?? NONE);
const genericStems = new Set(fold(GENERIC_WORDS).split(' ').map(stem));

/** Carries grammar and no topic, in one of the seven languages. */
export function isFunctionWord(norm: string): boolean {
  return languagesByWord.has(norm);
}

/** Too common on cards to be anything in common when it stands alone. */
export function isGeneric(stemmed: string): boolean {
  return genericStems.has(stemmed);
}

/** How many of the words are grammar of each language, in the order of {@link GRAMMAR_LANGUAGES}. */
export function countFunctionWords(tokens: readonly Token[]): readonly number[] {
  const counts = GRAMMAR_LANGUAGES.map(() => 0);
  for (const { word } of tokens)
    for (const language of languagesOf(word)) counts[language] = (counts[language] ?? 0) + 1;
  return counts;
}
