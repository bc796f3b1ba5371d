import { FUNCTION_WORDS, GENERIC_WORDS } from './data/function-words.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

const byLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(fold(words).split(' '))]),
);
const everyFunctionWord = new Set([...byLanguage.values()].flatMap((words) => [...words]));
const genericStems = new Set(fold(GENERIC_WORDS).split(' ').map(stem));

/** Carries grammar and no topic, in one of the seven languages. */
export function isFunctionWord(norm: string): boolean {
  return everyFunctionWord.has(norm);
}

/** Too common on cards to be anything in common when it stands alone. */
export function isGeneric(stemmed: string): boolean {
  return genericStems.has(stemmed);
}

/** How many of the words are grammar of that language. */
export function countFunctionWords(norms: readonly string[], language: string): number {
  const words = byLanguage.get(language);
  if (words === undefined) return 0;
  return norms.reduce((sum, norm) => sum + (words.has(norm) ? 1 : 0), 0);
}
