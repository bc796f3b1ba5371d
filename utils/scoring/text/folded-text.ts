/** Text made comparable, with the way back: `starts` and `ends` hold, for each of its units, UTF-16 offsets into the original. */
export interface FoldedText {
  readonly original: string;
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
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

/** Folds a text for comparison. Never throws, lone surrogates included. */
export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const folded = code < 128 ? original.charAt(at).toLowerCase() : foldCodePoint(String.fromCodePoint(code));
    if (folded === '' && ends.length > 0) {
      // A combining mark belongs to the letter before it.
      if (ends[ends.length - 1] === at) ends[ends.length - 1] = next;
    }
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at);
      ends.push(next);
    }
    parts.push(folded);
    at = next;
  }
  return { original, text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
