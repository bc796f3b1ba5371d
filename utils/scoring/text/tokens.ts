import { anyOf, LETTER, NUMBER } from './characters.ts';
import type { FoldedText } from './folded-text.ts';
import { type Word, wordFrom, wordOf } from './word.ts';

/** A word, a number or a percent sign of a folded text. */
export interface Token {
  /** Folded: lower case, no marks. */
  readonly text: string;
  readonly word: Word;
  /** UTF-16 offsets into the original, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Offsets into the folded text. */
  readonly foldedStart: number;
  readonly foldedEnd: number;
  /** How it is written: `mixed` is an initial capital, `upper` is all capitals and longer than one letter. */
  readonly casing: 'lower' | 'mixed' | 'upper';
  /** First in its sentence or line, where a capital says nothing. */
  readonly opensSentence: boolean;
}

const breaksSentence = anyOf('.!?:;\n•|*"“„«¿¡(–—');
const LETTER_INSIDE = /\p{L}/u;
const BLANK = 0x20;
const PERCENT = 0x25;
const PERCENT_SIGN = wordOf('%');

/** Cuts a folded text into words; apostrophes and hyphens part them. */
export function tokenise(folded: FoldedText): readonly Token[] {
  const { text } = folded;
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const word =
      unit === BLANK ? null : unit === PERCENT ? PERCENT_SIGN : wordFrom(text, at, LETTER | NUMBER);
    if (word === null) {
      at++;
      continue;
    }
    tokens.push(toToken(folded, word, at, tokens.length === 0 || breaksSentence(text, previousEnd, at)));
    at += word.text.length;
    previousEnd = at;
  }
  return tokens;
}

function toToken(folded: FoldedText, word: Word, from: number, opensSentence: boolean): Token {
  const { text } = word;
  const to = from + text.length;
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[to - 1] ?? start;
  const casing = casingOf(folded.original, start, end, text);
  return { text, word, start, end, foldedStart: from, foldedEnd: to, casing, opensSentence };
}

function casingOf(original: string, start: number, end: number, folded: string): Token['casing'] {
  let capitals = 0;
  let smalls = 0;
  for (let at = start; at < end; at++) {
    const unit = original.charCodeAt(at);
    if (unit >= 128) return LETTER_INSIDE.test(folded) ? casingOfAny(original.slice(start, end)) : 'lower';
    if (unit >= 97 && unit <= 122) smalls++;
    else if (unit >= 65 && unit <= 90) capitals++;
  }
  if (capitals === 0) return 'lower';
  return smalls === 0 && end - start > 1 ? 'upper' : 'mixed';
}

function casingOfAny(written: string): Token['casing'] {
  if (written === written.toLowerCase()) return 'lower';
  return written.length > 1 && written === written.toUpperCase() ? 'upper' : 'mixed';
}
