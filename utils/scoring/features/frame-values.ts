import { isKnownLanguage, type Language } from '../language/languages.ts';
import type { MaskedText } from '../text/masked-text.ts';

/** The commonest words of each language as the training texts have them: what is left when a note's subject is taken out. */
export type FrameWords = Readonly<Record<Language, ReadonlySet<string>>>;

/** A run of 1 to 4 pieces of a note's frame. */
export interface FrameUse {
  readonly bucket: number;
  /** The position in the folded text of the piece in its middle. */
  readonly middle: number;
  /** Its share of its bucket's value, as for runs of characters. */
  readonly value: number;
}

const LONGEST = 4;
const PIECE = /\p{L}+|[0§¬?!.,:;()\n"]/gu;
const OPENING = '^';
const CLOSING = '$';
const SUBJECT = '*';
const IS_WORD = /^\p{L}/u;
/** Longer notes do not exist; a hostile one must not cost more. */
const MOST_PIECES = 1500;

interface Piece {
  readonly text: string;
  readonly at: number;
}

/** The frame: common words and signs as they are, every other word as the same sign. */
function framePieces(masked: MaskedText, words: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [{ text: OPENING, at: masked.units[0] ?? 0 }];
  for (const match of masked.text.matchAll(PIECE)) {
    if (pieces.length >= MOST_PIECES) break;
    const [text] = match;
    pieces.push({
      text: IS_WORD.test(text) && !words.has(text) ? SUBJECT : text,
      at: masked.units[match.index] ?? 0,
    });
  }
  pieces.push({ text: CLOSING, at: masked.units.at(-1) ?? 0 });
  return pieces;
}

/**
 * The runs of a note's frame, their vector scaled to length 1: "i * for * in §" is the same for plumbers in Leeds and
 * for nail salons in Tulsa. Nothing in a language whose common words we do not know. `buckets` must be a power of two.
 */
export function frameUses(
  masked: MaskedText,
  language: string | null,
  words: FrameWords,
  buckets: number,
): readonly FrameUse[] {
  if (!isKnownLanguage(language)) return [];
  const pieces = framePieces(masked, words[language]);
  const counts = new Map<number, number>();
  const found: { bucket: number; middle: number }[] = [];
  for (let start = 0; start < pieces.length; start++) {
    let hash = 0x811c9dc5;
    for (let size = 1; size <= LONGEST && start + size <= pieces.length; size++) {
      const { text } = pieces[start + size - 1] ?? { text: '' };
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      hash = Math.imul(hash ^ 0x20, 0x01000193);
      const bucket = ((hash ^ (hash >>> 15)) >>> 0) & (buckets - 1);
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
      found.push({ bucket, middle: pieces[start + (size >> 1)]?.at ?? 0 });
    }
  }
  let squares = 0;
  for (const count of counts.values()) squares += (1 + Math.log(count)) ** 2;
  const norm = Math.sqrt(squares) || 1;
  return found.map((use) => {
    const count = counts.get(use.bucket) ?? 1;
    return { ...use, value: (1 + Math.log(count)) / (count * norm) };
  });
}

/** The same as one value for each bucket, for training. */
export function frameVector(
  masked: MaskedText,
  language: string | null,
  words: FrameWords,
  buckets: number,
): ReadonlyMap<number, number> {
  const vector = new Map<number, number>();
  for (const { bucket, value } of frameUses(masked, language, words, buckets)) {
    vector.set(bucket, (vector.get(bucket) ?? 0) + value);
  }
  return vector;
}
