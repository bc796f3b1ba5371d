import type { Language } from '../language/languages.ts';
import { LETTER, runEnd } from '../text/characters.ts';
import { EMPTY_HASH, hashOn } from '../text/hash.ts';
import { type Word, wordAt } from '../text/word.ts';
import { runsAmong, signatureOf } from './hashed-runs.ts';
import { workspace } from './workspace.ts';

/** For each language, whether a word is among the commonest as the training texts have them: these are left when a note's subject is taken out. */
export type FrameWords = Readonly<Record<Language, (word: Word) => boolean>>;

const codeOf = (sign: string) => sign.charCodeAt(0);
const SIGNS: ReadonlySet<number> = new Set([...'0§¬?!.,:;()\n"'].map(codeOf));
const BLANK = codeOf(' ');
const hashOf = (sign: string) => hashOn(EMPTY_HASH, codeOf(sign));
const [OPENING, CLOSING, SUBJECT] = [hashOf('^'), hashOf('$'), hashOf('*')];
/** Runs of 1 to 4 pieces. */
const LONGEST = 4;
/** Longer notes do not exist; a hostile one must not cost more. */
const MOST_PIECES = 1500;

const takePieces = workspace((length) => new Int32Array(length));
const takeBuckets = workspace((length) => new Uint16Array(length));

/**
 * What a text says apart from its subject, piece by piece, an opening and a closing piece added: the hashes of common words
 * and signs, and for every other word the same one. Good until it is called again.
 */
function readFrame(text: string, from: number, to: number, isCommon: (word: Word) => boolean): Int32Array {
  const pieces = takePieces(Math.min(to - from, MOST_PIECES) + 2);
  pieces[0] = OPENING;
  let count = 1;
  for (let at = from; at < to && count < MOST_PIECES; ) {
    const code = text.charCodeAt(at);
    const end = code === BLANK ? at : runEnd(text, at, LETTER);
    if (end > at) {
      const word = wordAt(text, at, end);
      pieces[count++] = isCommon(word) ? word.hash : SUBJECT;
    } else if (SIGNS.has(code)) pieces[count++] = hashOn(EMPTY_HASH, code);
    at = Math.max(end, at + 1);
  }
  pieces[count++] = CLOSING;
  return pieces.subarray(0, count);
}

/**
 * The buckets of the runs of a frame: "i * for * in §" is the same for plumbers in Leeds and for nail salons in Tulsa.
 * Good until it is called again.
 * @param text Masked; only the stretch given is read, which must not end inside a word.
 * @param isCommon Tells the commonest words of its language.
 * @param buckets Their number, a power of two.
 */
export function frameBuckets(
  text: string,
  from: number,
  to: number,
  isCommon: (word: Word) => boolean,
  buckets: number,
): Uint16Array {
  const pieces = readFrame(text, from, to, isCommon);
  const count = runsAmong(pieces.length, 1, LONGEST);
  const found = takeBuckets(count);
  let run = 0;
  for (let first = 0; first < pieces.length; first++) {
    let hash = EMPTY_HASH;
    for (let at = first; at < first + LONGEST && at < pieces.length; at++) {
      hash = hashOn(hash, pieces[at] ?? 0);
      found[run++] = signatureOf(hash) & (buckets - 1);
    }
  }
  return found.subarray(0, count);
}
