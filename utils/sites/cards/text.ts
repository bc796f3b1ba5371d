import { remembering } from './remember.ts';

/** Marks that steer the direction of text and are never seen: pages in right-to-left languages put them around names. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u00b4\u0060\uff07]/g;

const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|[\u{e0020}-\u{e007f}]/gu;
/** Characters that neither Unicode's NFC nor collapsing of white space changes: Latin letters with accents, dashes, quotes. */
const STABLE = '!-~\\u00a1-\\u00ac\\u00ae-\\u017f\\u2010-\\u2027';
const AS_SHOWN = new RegExp(`^[${STABLE}]+(?: [${STABLE}]+)*$`);
/** The pictures among them. */
const MARKS = /[\u00a9\u00ae]/;

/** Text as it is seen: white space (no-break spaces too) collapsed, direction marks dropped, in Unicode NFC. */
export function shown(text: string): string {
  if (AS_SHOWN.test(text)) return text;
  return text.normalize('NFC').replace(DIRECTION_MARKS, '').replace(/\s+/g, ' ').trim();
}

/** For comparing: as {@link shown}, with every apostrophe the same one and without pictures, which labels may leave out. */
export const comparable = remembering((text) => {
  if (AS_SHOWN.test(text) && !MARKS.test(text)) return text.replace(APOSTROPHES, "'");
  return shown(shown(text).replace(APOSTROPHES, "'").replace(PICTURES, ' '));
});

/** For looking up words: as {@link comparable}, lower-cased, without the dot that a Turkish capital İ leaves. */
export const folded = remembering((text) => comparable(text).toLowerCase().replaceAll('\u0307', ''));

const ZERO_DIGITS = ['٠', '۰', '०', '০', '੦', '૦', '௦', '౦', '๐', '０'].map((digit) => digit.charCodeAt(0));

/** The same text with the digits of every script as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZERO_DIGITS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Scripts that write words, or titles and particles, onto each other: a word may begin and end anywhere. */
const UNSPACED_SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'v');
/** Scripts that write prepositions and articles onto the front of a word. */
const PREFIXING = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A class for a pattern with the flag `v`: letters and digits of the scripts in which they make up words with spaces around. */
export const SPACED_LETTER = `[[\\p{L}\\p{M}\\p{Nd}]--[${UNSPACED_SCRIPTS}]]`;

const WORDS = new RegExp(`[${UNSPACED_SCRIPTS}]|[^\\s${UNSPACED_SCRIPTS}]+\\s*|\\s+`, 'gv');

/** The words of a text with the spaces after them; where words are not parted, each character by itself. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Whether words of this text's script are to be looked for everywhere, and not at the beginnings of words alone. */
export function beginsAnywhere(text: string): boolean {
  return UNSPACED.test(text) || PREFIXING.test(text);
}
