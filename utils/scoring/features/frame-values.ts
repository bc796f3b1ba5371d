import type { Language } from '../language/languages.ts';
import { oneOf } from '../text/characters.ts';
import { EMPTY_HASH, hashOn } from '../text/hash.ts';
import type { Word } from '../text/word.ts';
import { runsAmong, type SomeRuns, signatureOf } from './hashed-runs.ts';
import type { Pieces } from './pieces.ts';
import { workspace } from './workspace.ts';

/** For each language, whether a word is among the commonest as the training texts have them: these are left when a note's subject is taken out. */
export type FrameWords = Readonly<Record<Language, (word: Word) => boolean>>;

const isFrameSign = oneOf('0§¬?!.,:;()\n"');
const hashOf = (sign: string) => hashOn(EMPTY_HASH, sign.charCodeAt(0));
const [OPENING, CLOSING, SUBJECT] = [hashOf('^'), hashOf('$'), hashOf('*')];
/** Runs of 1 to 4 pieces. */
const LONGEST = 4;
/** Longer notes do not exist; a hostile one must not cost more. */
const MOST_PIECES = 1500;

const takeFrame = workspace((length) => new Int32Array(length));
const takeBuckets = workspace((length) => new Uint16Array(length));

/**
 * What a text says apart from its subject, piece by piece, an opening and a closing piece added: the hashes of common words
 * and signs, and for every other word the same one. Gives how many pieces that are.
 */
function readFrame(
  { hashes, words, signs }: Pieces,
  from: number,
  end: number,
  isCommon: (word: Word) => boolean,
  frame: Int32Array,
): number {
  frame[0] = OPENING;
  let count = 1;
  for (let piece = from; piece < end; piece++) {
    const word = words[piece] ?? null;
    if (word !== null) frame[count++] = isCommon(word) ? word.hash : SUBJECT;
    else if (isFrameSign(signs[piece] ?? 0)) frame[count++] = hashes[piece] ?? 0;
  }
  frame[count++] = CLOSING;
  return count;
}

/**
 * The buckets of the runs of a frame: "i * for * in §" is the same for plumbers in Leeds and for nail salons in Tulsa.
 * Good until it is called again.
 * @param pieces Only those from `from` up to `to` are read.
 * @param isCommon Tells the commonest words of its language.
 * @param buckets Their number, a power of two.
 */
export function frameBuckets(
  pieces: Pieces,
  from: number,
  to: number,
  isCommon: (word: Word) => boolean,
  buckets: number,
): SomeRuns {
  const end = Math.min(to, from + MOST_PIECES);
  const frame = takeFrame(end - from + 2);
  const length = readFrame(pieces, from, end, isCommon, frame);
  const count = runsAmong(length, 1, LONGEST);
  const found = takeBuckets(count);
  let run = 0;
  for (let first = 0; first < length; first++) {
    let hash = EMPTY_HASH;
    for (let at = first; at < first + LONGEST && at < length; at++) {
      hash = hashOn(hash, frame[at] ?? 0);
      found[run++] = signatureOf(hash) & (buckets - 1);
    }
  }
  return { runs: found, first: 0, step: 1, count };
}
