/** Text made comparable, with the way back: `starts` and `ends` hold, for each of its units, UTF-16 offsets into the original. */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

const foldedLetters = new Map<string, string>([
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['´', "'"],
]);

/** Enough for the letters of every language we read; a hostile text must not grow it without end. */
const MAX_REMEMBERED = 2000;
const ASCII_END = 128;

/** Lower case without marks: compatibility forms (𝗕𝗼𝗹𝗱, ﬁ, full width) become plain letters, format characters vanish. */
function foldCodePoint(codePoint: string): string {
  const known = foldedLetters.get(codePoint);
  if (known !== undefined) return known;
  const folded = codePoint
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  if (foldedLetters.size < MAX_REMEMBERED) foldedLetters.set(codePoint, folded);
  return folded;
}

const ABOVE_ASCII = /[\u0080-\uffff]/;

/** 0, 1, 2 …: the places of a text that keeps its length are only a view of this. */
let ramp = new Int32Array(0);

function placesFrom(start: number, length: number): Int32Array {
  if (ramp.length < start + length)
    ramp = Int32Array.from({ length: 2 * (start + length) }, (_, place) => place);
  return ramp.subarray(start, start + length);
}

/** Folds a text for comparison. Never throws, lone surrogates included. */
export function foldText(original: string): FoldedText {
  if (ABOVE_ASCII.test(original)) return foldAny(original);
  const { length } = original;
  return {
    original,
    text: original.toLowerCase(),
    starts: placesFrom(0, length),
    ends: placesFrom(1, length),
  };
}

/** Folds character by character, runs of ASCII at one go. */
function foldAny(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let runStart = 0;
  for (let at = 0; at < original.length; ) {
    if (original.charCodeAt(at) < ASCII_END) {
      starts.push(at);
      ends.push(++at);
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(at) ?? 0);
    const folded = foldCodePoint(character);
    const next = at + character.length;
    // A combining mark belongs to the letter before it.
    if (folded === '' && ends.at(-1) === at) ends[ends.length - 1] = next;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(next);
    }
    text += original.slice(runStart, at).toLowerCase() + folded;
    at = next;
    runStart = next;
  }
  return { original, text: text + original.slice(runStart).toLowerCase(), starts, ends };
}
