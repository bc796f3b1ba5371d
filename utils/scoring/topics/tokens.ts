import { LETTER, MARK, NUMBER, runEnd } from '../text/characters.ts';
import type { Token as CutToken } from '../text/tokens.ts';
import { type Word, wordAt, wordOf } from '../text/word.ts';
import { fold } from './fold.ts';

/** One word of a text, with its place in the original. */
export interface Token {
  /** As written, without the ending that makes a person of an acronym. */
  readonly raw: string;
  /** Folded: lower case, no accents. */
  readonly norm: string;
  readonly word: Word;
  /** UTF-16 offsets into the original, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
}

const BLANK = 0x20;
const WORD_KINDS = LETTER | NUMBER | MARK;
const CAPITAL_FIRST = /^\p{Lu}/u;
const UPPER = /^[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*s?$/u;

/** "HSGler", "RUGer", "MITler": who belongs to it. */
const MEMBER = /^(\p{Lu}{2,6})(?:ler|lerin|er|ers|ianer|ista|iano|iana|ien|ienne)$/u;
/** "exCemex": who belonged to it. */
const FORMER = /^[eE]x(\p{Lu}\p{L}+)$/u;
const SHORTEST_MEMBER = 4;

const PLAIN_WORDS = /^[a-z0-9 ]+$/;

/** Only the folded words, quickly: most phrases of the tables are plain already. */
export function foldedWords(phrase: string): readonly string[] {
  return PLAIN_WORDS.test(phrase) ? phrase.split(' ') : tokenize(phrase).map((token) => token.norm);
}

/** The words of a text. Apostrophes, hyphens and slashes part words; "C++" and "C#" stay whole. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  // Made small, one letter becomes two: "İ".
  const small = lower.length === text.length ? lower : text;
  let before: Token | undefined;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) {
      before = toToken(text, small, at, end, gapBefore(gapOf(text, before?.end ?? 0, at), before));
      tokens.push(before);
    }
    at = Math.max(end, at + 1);
  }
  return tokens;
}

const ABOVE_ASCII = /[\u0080-\uffff]/;
/** All but ASCII and those letters and signs of our languages that make the same words both times: no marks of their own, no letter that stands for two. */
const UNUSUAL = /[^\0-~\u00a0¡§«°´·»¿À-ÏÑ-ÖØ-Ýß-ïñ-öø-ýÿ-įĴ-ľŁ-ňŊ-ž–—‘’“”„…€]/;
const PERCENT = '%';

/**
 * The words of a text that has been cut before, as {@link tokenize} gives them: most texts are cut at the same places both times,
 * but for percent signs and "C++".
 */
export function tokensFrom(text: string, cut: readonly CutToken[]): readonly Token[] {
  const isPlain = !ABOVE_ASCII.test(text);
  if (!isPlain && UNUSUAL.test(text)) return tokenize(text);
  const tokens: Token[] = [];
  const small = text.toLowerCase();
  let before: Token | undefined;
  for (const { text: norm, word, start, end: cutEnd, casing } of cut) {
    if (norm === PERCENT) continue;
    const gap = gapBefore(gapOf(text, before?.end ?? 0, start), before);
    const end = isSuffix(text, cutEnd) ? wordEnd(text, start) : cutEnd;
    before =
      casing === 'lower' && end === cutEnd
        ? {
            raw: isPlain ? norm : text.slice(start, end),
            norm,
            word,
            start,
            end,
            gap,
            capital: false,
            upper: false,
          }
        : toToken(text, small, start, end, gap);
    tokens.push(before);
  }
  return tokens;
}

/** What stands between two words: mostly a blank, which need not be cut out. */
function gapOf(text: string, from: number, to: number): string {
  return to === from + 1 && text.charCodeAt(from) === BLANK ? ' ' : text.slice(from, to);
}

function wordEnd(text: string, from: number): number {
  const end = runEnd(text, from, WORD_KINDS);
  if (end === from || !isSuffix(text, end)) return end;
  return isSuffix(text, end + 1) ? end + 2 : end + 1;
}

/** The signs of "C++" and "C#". */
function isSuffix(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code === 0x2b || code === 0x23;
}

/** @param small The text in small letters, or as it is where it would become longer. */
function toToken(text: string, small: string, start: number, end: number, gap: string): Token {
  const capitals = plainCapitals(text, start, end);
  const isInside = capitals === 1 && !isCapital(text.charCodeAt(start));
  if (isInside || capitals > (small === text ? 0 : 1))
    return toAnyToken(text.slice(start, end), start, end, gap);
  const word = wordAt(small, start, end);
  const raw = capitals === 0 ? word.text : text.slice(start, end);
  return { raw, norm: word.text, word, start, end, gap, capital: isCapital(raw.charCodeAt(0)), upper: false };
}

/** A word that may be an acronym, or has letters to fold. */
function toAnyToken(written: string, start: number, end: number, gap: string): Token {
  const raw =
    (written.length >= SHORTEST_MEMBER && (MEMBER.exec(written)?.[1] ?? FORMER.exec(written)?.[1])) ||
    written;
  const word = wordOf(fold(raw));
  const [capital, upper] = [CAPITAL_FIRST.test(raw), UPPER.test(raw)];
  return { raw, norm: word.text, word, start, end, gap, capital, upper };
}

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;

/** How many letters of a word in ASCII are capitals (most have one or none); infinitely many where it is no ASCII. */
function plainCapitals(text: string, start: number, end: number): number {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return Infinity;
    if (isCapital(code)) capitals++;
  }
  return capitals;
}

const SHORTENED: ReadonlySet<string> = new Set(['st', 'ste', 'mt', 'ft', 'dr', 'prof']);

/** The full stop of "St. Gallen" ends nothing. */
function gapBefore(gap: string, before: Token | undefined): string {
  return gap === '. ' && before !== undefined && SHORTENED.has(before.norm) ? ' ' : gap;
}
