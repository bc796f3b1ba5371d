import { fold } from './fold.ts';

/** One word of a text, with its place in the original. */
export interface Token {
  readonly raw: string;
  /** Folded: lower case, no accents. */
  readonly norm: string;
  /** UTF-16 offsets into the original, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+[+#]{0,2}/gu;
const CAPITAL = /^\p{Lu}/u;
const UPPER = /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*s?$/u;

const PLAIN_WORDS = /^[a-z0-9 ]+$/;

/** Only the folded words, quickly: most phrases of the tables are plain already. */
export function foldedWords(phrase: string): readonly string[] {
  return PLAIN_WORDS.test(phrase) ? phrase.split(' ') : tokenize(phrase).map((token) => token.norm);
}

/** The words of a text. Apostrophes, hyphens and slashes part words; "C++" and "C#" stay whole. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    tokens.push({
      raw,
      norm: fold(raw),
      start,
      end,
      gap: text.slice(last, start),
      capital: CAPITAL.test(raw),
      upper: UPPER.test(raw),
    });
    last = end;
  }
  return tokens;
}
