import { oneOf } from '../text/characters.ts';
import { EMPTY_HASH, hashOn } from '../text/hash.ts';
import type { Pieces } from './pieces.ts';
import { workspace } from './workspace.ts';

/** Longer notes do not exist on the network; a hostile one must not cost more. */
const MOST_UNITS = 6000;

const BLANK = 0x20;
const BEFORE_ALL = hashOn(EMPTY_HASH, 0x5e); // ^
const AFTER_ALL = hashOn(EMPTY_HASH, 0x24); // $
/** The others ask, insist and price, which says as much as a word. */
const saysNothing = oneOf('§¬.,:;()\n"');

const keyOf = (hash: number) => (hash ^ (hash >>> 24)) & 0xffffff;

/** The hash of two words in a row, from their own: the other way round they have another one. */
const pairOf = (first: number, second: number) => hashOn(hashOn(first, BLANK), second);

const takeSlots = workspace((length) => new Int32Array(length));

/** Where a key stands in a table of slots, or the free slot where it is to stand. */
function slotOf(slots: Int32Array, last: number, kept: number): number {
  let slot = kept & last;
  while (slots[slot] !== 0 && slots[slot] !== kept) slot = (slot + 1) & last;
  return slot;
}

/** Stands for a word behind the last one. */
export const NO_WORD = -1;

/**
 * Tells each word of a masked text with the pair that it makes with the word before it (or with the beginning), and
 * behind the last word its pair with the end.
 * @param use Is given the key of the pair (24 bits of its hash) and where it begins, then the same of the word: its key is
 * {@link NO_WORD} behind the last one.
 */
export function eachPair(
  { text, count, starts, hashes, signs }: Pieces,
  use: (pair: number, pairStart: number, word: number, wordStart: number) => void,
): void {
  const end = Math.min(text.length, MOST_UNITS);
  let before = BEFORE_ALL;
  let beganAt = 0;
  for (let piece = 0; piece < count; piece++) {
    const at = starts[piece] ?? 0;
    if (at >= end) break;
    if (saysNothing(signs[piece] ?? 0)) continue;
    const own = hashes[piece] ?? 0;
    use(keyOf(pairOf(before, own)), beganAt, keyOf(own), at);
    before = own;
    beganAt = at;
  }
  use(keyOf(pairOf(before, AFTER_ALL)), beganAt, NO_WORD, end);
}

/**
 * Tells the words of a masked text and every two that follow one another, its beginning and its end among the second.
 * @param use Is given the key of each phrase, 24 bits of its hash, and where it begins, when it is met for the first time.
 */
export function eachPhrase(pieces: Pieces, use: (key: number, start: number) => void): void {
  // A table that is used again costs a third of a set that is made and grows. There are at most two phrases a piece and one
  // more, so that half of the slots stay free.
  const size = 1 << (32 - Math.clz32(4 * pieces.count + 3));
  const met = takeSlots(size).fill(0, 0, size);
  const add = (key: number, start: number) => {
    // One more than the key, since a free slot is 0.
    const slot = slotOf(met, size - 1, key + 1);
    if (met[slot] !== 0) return;
    met[slot] = key + 1;
    use(key, start);
  };
  eachPair(pieces, (pair, pairStart, word, wordStart) => {
    add(pair, pairStart);
    if (word !== NO_WORD) add(word, wordStart);
  });
}

/** The keys of all phrases of a masked text, each once, in the order in which they first begin. */
export function phraseKeys(pieces: Pieces): readonly number[] {
  const keys: number[] = [];
  eachPhrase(pieces, (key) => keys.push(key));
  return keys;
}
