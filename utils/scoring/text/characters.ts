// What a character is, looked up in a table instead of matched: a note is walked through several times, and its
// characters are few and nearly always the same.

/** \p{L} */
export const LETTER = 1;
/** \p{N} */
export const NUMBER = 2;
/** \p{M} */
export const MARK = 4;
/** \s */
export const SPACE = 8;
/** \p{Lu} */
export const CAPITAL = 16;
/** \w where case does not matter: ASCII letters, figures and the underscore. */
export const WORD_SIGN = 32;
/** \p{Extended_Pictographic} */
export const PICTURE = 64;
const SEEN = 128;

const KINDS: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{N}/u, NUMBER],
  [/\p{M}/u, MARK],
  [/\s/u, SPACE],
  [/\p{Lu}/u, CAPITAL],
  [/\w/iu, WORD_SIGN],
  [/\p{Extended_Pictographic}/u, PICTURE],
];

/** The first two planes of Unicode, each character looked at when it is first met; 0 before. */
const kinds = new Uint8Array(0x20000);

function lookAt(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const kind = KINDS.reduce((sum, [pattern, bit]) => (pattern.test(character) ? sum | bit : sum), SEEN);
  if (codePoint < kinds.length) kinds[codePoint] = kind;
  return kind;
}

/** The kinds of a character (a code point) as bits: test them with `&`. */
export function kindOf(codePoint: number): number {
  return kinds[codePoint] || lookAt(codePoint);
}

/** The code point at a place, lone surrogates as themselves. The place must lie inside the text. */
export function codePointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdfff ? unit : (text.codePointAt(at) ?? unit);
}
