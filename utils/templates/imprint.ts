/**
 * What is kept of a text so that it is known when it comes again with other names in it: numbers, not words. Two
 * imprints can be compared; the text cannot be read out of either.
 */
export interface Imprint {
  /** Hashes of the pairs of neighbouring words, the smallest of them, ascending. */
  readonly marks: readonly number[];
  /** Under which it is found: texts that are alike have at least one of these in common, others hardly ever. */
  readonly keys: readonly number[];
}

/** With fewer words two people write the same without knowing of each other. */
const LEAST_WORDS = 8;
/** Enough for a note of the network word by word; of a longer text the likeness is estimated. */
export const MOST_MARKS = 64;
/** A key joins two minima: pairs of words that stand in every second text do not bring strangers together. */
const KEYS = 12;
const WORDS = /[\p{L}\p{M}]+|[§0¬]/gu;

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The smallest of the marks once each was mixed with a number of its own: equal in two sets as often as these are alike. */
function minimum(marks: readonly number[], round: number): number {
  const salt = Math.imul(round + 1, 0x9e3779b1);
  return marks.reduce((least, mark) => Math.min(least, mixed(mark ^ salt)), 0xffffffff);
}

/**
 * The imprint of a text whose names (`§`), figures (`0`) and links (`¬`) are masked; null where it is too short to be
 * told from others. Pairs of words are what it is made of: a name that is filled in changes two of them.
 */
export function imprintOf(masked: string): Imprint | null {
  const words = masked.match(WORDS) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const pairs = words.slice(1).map((word, at) => hashOf(`${words[at]} ${word}`));
  const all = [...new Set(pairs)];
  return {
    marks: all.sort((a, b) => a - b).slice(0, MOST_MARKS),
    keys: Array.from({ length: KEYS }, (_, key) =>
      mixed(minimum(all, 2 * key) ^ Math.imul(minimum(all, 2 * key + 1), 0x9e3779b1) ^ key),
    ),
  };
}

/** A name for a text that is always the same for the same imprint. */
export function imprintId({ marks }: Imprint): string {
  const both = [0, 1].map((start) =>
    marks.reduce((hash, mark) => mixed(Math.imul(hash, 31) ^ mark), start === 0 ? 17 : 23),
  );
  return both.map((hash) => hash.toString(36)).join('-');
}
