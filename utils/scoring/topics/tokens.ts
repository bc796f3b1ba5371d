import { fold } from './fold.ts';

/** One word of a text, with its place in the original. */
export interface Token {
  /** As written, without the ending that makes a person of an acronym. */
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

/** "HSGler", "RUGer", "MITler": who belongs to it. */
const MEMBER = /^(\p{Lu}{2,6})(?:ler|lerin|er|ers|ianer|ista|iano|iana|ien|ienne)$/u;

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
    const start = match.index;
    const end = start + match[0].length;
    const raw = MEMBER.exec(match[0])?.[1] ?? match[0];
    tokens.push({
      raw,
      norm: fold(raw),
      start,
      end,
      gap: gapBefore(text.slice(last, start), tokens.at(-1)),
      capital: CAPITAL.test(raw),
      upper: UPPER.test(raw),
    });
    last = end;
  }
  return tokens;
}

const SHORTENED: ReadonlySet<string> = new Set(['st', 'ste', 'mt', 'ft', 'dr', 'prof']);

/** The full stop of "St. Gallen" ends nothing. */
function gapBefore(gap: string, before: Token | undefined): string {
  return gap === '. ' && before !== undefined && SHORTENED.has(before.norm) ? ' ' : gap;
}
