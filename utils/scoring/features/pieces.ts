import { LETTER, NUMBER, oneOf, runEnd } from '../text/characters.ts';
import { EMPTY_HASH, hashOnText } from '../text/hash.ts';
import type { Token } from '../text/tokens.ts';
import { flag, type Word, wordFrom } from '../text/word.ts';
import { workspace } from './workspace.ts';

/** The words, figures and signs of a masked text, read once for its phrases, its frames and its moves. */
export interface Pieces {
  readonly text: string;
  readonly count: number;
  /** Where each begins. There may be more numbers than pieces, here and below. */
  readonly starts: ArrayLike<number>;
  /** Of the text of each. */
  readonly hashes: ArrayLike<number>;
  /** Null for figures and signs. */
  readonly words: readonly (Word | null)[];
  /** The first unit of a figure or a sign, 0 for words. */
  readonly signs: ArrayLike<number>;
}

const BLANK = 0x20;
const isSign = oneOf('§¬?!.,:;()\n"€$%');

const takeStarts = workspace((length) => new Int32Array(length));
const takeHashes = workspace((length) => new Int32Array(length));
const takeSigns = workspace((length) => new Uint16Array(length));
const words: (Word | null)[] = [];

const hasOnlyLetters = flag((text) => /^\p{L}+$/u.test(text));

/** The words of a note, read before it was masked, and for each unit of the masked text where it came from. */
export interface WordsRead {
  readonly tokens: readonly Token[];
  readonly units: readonly number[];
}

const NONE_READ: WordsRead = { tokens: [], units: [] };

/**
 * Reads a masked text. What it gives is good until it is called again.
 * @param read Its words that need not be read once more.
 */
export function readPieces(text: string, { tokens, units }: WordsRead = NONE_READ): Pieces {
  const starts = takeStarts(text.length);
  const hashes = takeHashes(text.length);
  const signs = takeSigns(text.length);
  let count = 0;
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      at++;
      continue;
    }
    const unit = units[at] ?? 0;
    while ((tokens[next]?.foldedStart ?? Infinity) < unit) next++;
    const token = tokens[next];
    const word =
      token !== undefined && stands(token, text, units, at) ? token.word : wordFrom(text, at, LETTER);
    if (word !== null) {
      starts[count] = at;
      words[count] = word;
      signs[count] = 0;
      hashes[count++] = word.hash;
      at += word.text.length;
      continue;
    }
    const figureEnd = runEnd(text, at, NUMBER);
    const end = Math.max(figureEnd, at + 1);
    if (figureEnd > at || isSign(code)) {
      starts[count] = at;
      words[count] = null;
      signs[count] = code;
      hashes[count++] = hashOnText(EMPTY_HASH, text, at, end);
    }
    at = end;
  }
  return { text, count, starts, hashes, words, signs };
}

/** Whether a token stands at a place of the masked text as it stood in the note: a word in full, and nothing in its stead. */
function stands(
  { word, foldedStart, foldedEnd }: Token,
  text: string,
  units: readonly number[],
  at: number,
): boolean {
  return (
    units[at] === foldedStart &&
    units[at + foldedEnd - foldedStart - 1] === foldedEnd - 1 &&
    text.charCodeAt(at) === word.text.charCodeAt(0) &&
    hasOnlyLetters(word)
  );
}

/** The number of the first piece that begins at a place or behind it. */
export function pieceFrom({ count, starts }: Pieces, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
