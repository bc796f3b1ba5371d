import { findMentions, type Mention } from './mentions.ts';
import { stemOf } from './stem.ts';
import { type Token, tokenize } from './tokens.ts';
import { isFunctionWord, isGeneric } from './words.ts';

/** A text taken apart once: words, their stems, the concepts named. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  readonly mentions: readonly Mention[];
}

export function analyse(text: string, tokens = tokenize(text)): Analysis {
  const stems = tokens.map((token) => stemOf(token.word));
  return { text, tokens, stems, mentions: findMentions(tokens, stems) };
}

const YEAR = /^(19|20)?\d\d$/;

/** A word that can tell one thing from another: no grammar, no everyday business word, no year. */
export function isDistinctive(token: Token, stemmed: string): boolean {
  if (token.norm.length < 2 || YEAR.test(token.norm)) return false;
  if (token.upper && token.norm.length >= 3) return true;
  return !isFunctionWord(token.norm) && !isGeneric(stemmed);
}

/** The original words from one token to another, end exclusive. */
export function wordsOf(analysis: Analysis, from: number, to: number): string {
  const first = analysis.tokens[from];
  const last = analysis.tokens[to - 1];
  return first === undefined || last === undefined ? '' : analysis.text.slice(first.start, last.end);
}
