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
const SEEN = 16;

/** The first two planes of Unicode, each character looked at when it is first met; 0 before. */
const kinds = new Uint8Array(0x20000);

function lookAt(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const bit = (pattern: RegExp, kind: number) => (pattern.test(character) ? kind : 0);
  const kind = SEEN | bit(/\p{L}/u, LETTER) | bit(/\p{N}/u, NUMBER) | bit(/\p{M}/u, MARK) | bit(/\s/u, SPACE);
  if (codePoint < kinds.length) kinds[codePoint] = kind;
  return kind;
}

/** What a character (a code point) is, as bits: test them with `&`. A half of a pair is nothing. */
export function kindOf(codePoint: number): number {
  return kinds[codePoint] || lookAt(codePoint);
}

/** The same where the character was met before, and 0 where it was not: in a short loop a call that is never made costs as much as the rest. */
export const kindMet = (codePoint: number): number => kinds[codePoint] ?? 0;

/** Where the run of characters of these kinds that begins at a place ends; the place itself where there is none. */
export function runEnd(text: string, from: number, wanted: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if ((code & 0xf800) !== 0xd800) {
      if ((kindOf(code) & wanted) === 0) return at;
      at += 1;
      continue;
    }
    const codePoint = text.codePointAt(at) ?? code;
    if ((kindOf(codePoint) & wanted) === 0) return at;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** Tells whether a unit is one of some signs, all of them in the first plane of Unicode. */
export function oneOf(signs: string): (unit: number) => boolean {
  const codes = [...signs].map((sign) => sign.charCodeAt(0));
  const table = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) table[code] = 1;
  return (unit) => unit < table.length && table[unit] === 1;
}

/** Tells whether one of some signs stands between two places of a text. What is between two words is too short to make a text of its own for a pattern. */
export function anyOf(signs: string): (text: string, from: number, to: number) => boolean {
  const isOne = oneOf(signs);
  return (text, from, to) => {
    for (let at = from; at < to; at++) if (isOne(text.charCodeAt(at))) return true;
    return false;
  };
}
