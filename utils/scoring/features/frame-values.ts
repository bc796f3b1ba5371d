import { isKnownLanguage, type Language } from '../language/languages.ts';
import { LETTER, runEnd } from '../text/characters.ts';
import type { MaskedText } from '../text/masked-text.ts';
import { bucketOf, countRuns, EMPTY_HASH, type HashedRuns, hashOn, runsIn } from './hashed-runs.ts';

/** The commonest words of each language as the training texts have them: what is left when a note's subject is taken out. */
export type FrameWords = Readonly<Record<Language, ReadonlySet<string>>>;

/** Runs of 1 to 4 pieces. */
const LONGEST = 4;
const SIGNS: ReadonlySet<string> = new Set('0§¬?!.,:;()\n"');
const OPENING = '^';
const CLOSING = '$';
const SUBJECT = '*';
/** Longer notes do not exist; a hostile one must not cost more. */
const MOST_PIECES = 1500;

interface Frame {
  readonly pieces: readonly string[];
  /** The unit of the masked text at which each piece begins. */
  readonly starts: readonly number[];
}

/** Common words and signs as they are, every other word as the same sign. */
function readFrame(text: string, words: ReadonlySet<string>): Frame {
  const pieces = [OPENING];
  const starts = [0];
  for (let at = 0; at < text.length && pieces.length < MOST_PIECES; ) {
    const end = runEnd(text, at, LETTER);
    const piece = end > at ? text.slice(at, end) : text.charAt(at);
    if (end > at || SIGNS.has(piece)) {
      pieces.push(end > at && !words.has(piece) ? SUBJECT : piece);
      starts.push(at);
    }
    at = Math.max(end, at + 1);
  }
  pieces.push(CLOSING);
  starts.push(Math.max(0, text.length - 1));
  return { pieces, starts };
}

function hashPiece(hash: number, piece: string): number {
  let hashed = hash;
  for (let at = 0; at < piece.length; at++) hashed = hashOn(hashed, piece.charCodeAt(at));
  return hashOn(hashed, 0x20);
}

const NONE = countRuns(new Uint16Array(0), new Uint16Array(0), 0);

/**
 * The runs of a note's frame: "i * for * in §" is the same for plumbers in Leeds and for nail salons in Tulsa. None in
 * a language whose common words we do not know. `buckets` must be a power of two.
 */
export function frameRuns(
  masked: MaskedText,
  language: string | null,
  words: FrameWords,
  buckets: number,
): HashedRuns {
  if (!isKnownLanguage(language)) return NONE;
  const { pieces, starts } = readFrame(masked.text, words[language]);
  const runs = runsIn(pieces.length, 1, LONGEST);
  const found = new Uint16Array(runs);
  const middles = new Uint16Array(runs);
  let run = 0;
  for (let first = 0; first < pieces.length; first++) {
    let hash = EMPTY_HASH;
    for (let size = 1; size <= LONGEST && first + size <= pieces.length; size++) {
      hash = hashPiece(hash, pieces[first + size - 1] ?? '');
      found[run] = bucketOf(hash, buckets);
      middles[run++] = starts[first + (size >> 1)] ?? 0;
    }
  }
  return countRuns(found, middles, buckets);
}
