import { codePointAt, kindOf, LETTER, NUMBER } from './characters.ts';
import type { FoldedText } from './folded-text.ts';

/** A word, a number or a percent sign of a folded text. */
export interface Token {
  /** Folded: lower case, no marks. */
  readonly text: string;
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

const SENTENCE_BREAK = /[.!?:;\n•|*"“„«¿¡(–—]/u;
const LETTER_INSIDE = /\p{L}/u;
const PERCENT = 0x25;
const BLANK = 0x20;

/** Cuts a folded text into words; apostrophes and hyphens part them. */
export function tokenise(folded: FoldedText): readonly Token[] {
  const { text } = folded;
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    tokens.push(toToken(folded, at, end, tokens.length === 0 || isBreak(text, previousEnd, at)));
    previousEnd = end;
    at = end;
  }
  return tokens;
}

/** Where a run of letters and figures that begins here ends; a percent sign stands alone. */
function wordEnd(text: string, from: number): number {
  if (text.charCodeAt(from) === PERCENT) return from + 1;
  let at = from;
  while (at < text.length) {
    const codePoint = codePointAt(text, at);
    if ((kindOf(codePoint) & (LETTER | NUMBER)) === 0) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

function isBreak(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === BLANK) return false;
  return SENTENCE_BREAK.test(text.slice(from, to));
}

function toToken(folded: FoldedText, from: number, to: number, opensSentence: boolean): Token {
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[to - 1] ?? start;
  const text = folded.text.slice(from, to);
  const casing = casingOf(folded.original, start, end, text);
  return { text, start, end, foldedStart: from, foldedEnd: to, casing, opensSentence };
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
