import type { Language } from '../language/languages.ts';
import { LETTER, runEnd } from '../text/characters.ts';
import { EMPTY_HASH, hashOn } from '../text/hash.ts';
import { runsAmong, signatureOf } from './hashed-runs.ts';
import { workspace } from './workspace.ts';

/** The commonest words of each language as the training texts have them: what is left when a note's subject is taken out. */
export type FrameWords = Readonly<Record<Language, ReadonlySet<string>>>;

/** What a text says apart from its subject, piece by piece, an opening and a closing piece added. */
interface Frame {
  /** The pieces in UTF-16, a blank after each. */
  readonly codes: Uint16Array;
  /** Where in the codes each piece begins, and at last where all end. */
  readonly offsets: Int32Array;
  readonly pieces: number;
}

const codeOf = (sign: string) => sign.charCodeAt(0);
const SIGNS: ReadonlySet<number> = new Set([...'0§¬?!.,:;()\n"'].map(codeOf));
const [OPENING, CLOSING, SUBJECT, BLANK] = [codeOf('^'), codeOf('$'), codeOf('*'), codeOf(' ')];
/** Runs of 1 to 4 pieces. */
const LONGEST = 4;
/** Longer notes do not exist; a hostile one must not cost more. */
const MOST_PIECES = 1500;

const takeCodes = workspace((length) => new Uint16Array(length));
const takeOffsets = workspace((length) => new Int32Array(length));
const takeBuckets = workspace((length) => new Uint16Array(length));

/** Common words and signs as they are, every other word as the same sign. Good until it is called again. */
function readFrame(text: string, from: number, to: number, common: ReadonlySet<string>): Frame {
  const codes = takeCodes(2 * (to - from) + 4);
  codes[0] = OPENING;
  codes[1] = BLANK;
  let length = 2;
  const offsets = takeOffsets(Math.min(to - from, MOST_PIECES) + 3);
  offsets[0] = 0;
  let pieces = 1;
  for (let at = from; at < to && pieces < MOST_PIECES; ) {
    const code = text.charCodeAt(at);
    const end = code === BLANK ? at : runEnd(text, at, LETTER);
    if (end > at || SIGNS.has(code)) {
      offsets[pieces++] = length;
      if (end === at) codes[length++] = code;
      else if (!common.has(text.slice(at, end))) codes[length++] = SUBJECT;
      else for (let letter = at; letter < end; letter++) codes[length++] = text.charCodeAt(letter);
      codes[length++] = BLANK;
    }
    at = Math.max(end, at + 1);
  }
  offsets[pieces++] = length;
  codes[length++] = CLOSING;
  codes[length++] = BLANK;
  offsets[pieces] = length;
  return { codes, offsets, pieces };
}

/**
 * The buckets of the runs of a frame: "i * for * in §" is the same for plumbers in Leeds and for nail salons in Tulsa.
 * Good until it is called again.
 * @param text Masked; only the stretch given is read, which must not end inside a word.
 * @param common The commonest words of its language.
 * @param buckets Their number, a power of two.
 */
export function frameBuckets(
  text: string,
  from: number,
  to: number,
  common: ReadonlySet<string>,
  buckets: number,
): Uint16Array {
  const { codes, offsets, pieces } = readFrame(text, from, to, common);
  const count = runsAmong(pieces, 1, LONGEST);
  const found = takeBuckets(count);
  let run = 0;
  for (let first = 0; first < pieces; first++) {
    let hash = EMPTY_HASH;
    let at = offsets[first] ?? 0;
    for (let next = first + 1; next <= first + LONGEST && next <= pieces; next++) {
      for (const end = offsets[next] ?? 0; at < end; at++) hash = hashOn(hash, codes[at] ?? 0);
      found[run++] = signatureOf(hash) & (buckets - 1);
    }
  }
  return found.subarray(0, count);
}
