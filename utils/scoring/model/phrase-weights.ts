/**
 * What a phrase says for each label, in bytes as they are stored: to make numbers of all of them takes as long as ten
 * notes do, and a note asks for a hundred.
 */
export interface PhraseWeights {
  /** Those that were met in more than one message, in ascending order: {@link KEY_BYTES} each, the highest first. */
  readonly keys: string;
  /** Phrase by phrase one int8 number for each label, in the order of SCORED_LABELS, to be multiplied by the scale. */
  readonly weights: string;
  readonly scale: number;
}

/** Bytes that a key takes. */
export const KEY_BYTES = 3;

/** The weight at a place. */
export const weightIn = (weights: string, at: number) => (weights.charCodeAt(at) << 24) >> 24;

/** Every key is below this. */
const KEYS_END = 2 ** (8 * KEY_BYTES);

/**
 * Which of the keys a phrase is; -1 where it is not known. Keys are hashes and so evenly spread: from how far one lies
 * between two others follows nearly where it must be, in four steps where halving takes seventeen.
 */
export function findPhrase(keys: string, key: number): number {
  let from = 0;
  let to = keys.length / KEY_BYTES;
  /** The keys from `from` up to `to` are not below `least`, and all below `end`. */
  let least = 0;
  let end = KEYS_END;
  while (from < to) {
    const guess = from + Math.floor(((key - least) / (end - least)) * (to - from));
    const met = keyAt(keys, guess);
    if (met === key) return guess;
    if (met < key) {
      from = guess + 1;
      least = met + 1;
    } else {
      to = guess;
      end = met;
    }
  }
  return -1;
}

function keyAt(keys: string, index: number): number {
  const at = index * KEY_BYTES;
  return (keys.charCodeAt(at) << 16) | (keys.charCodeAt(at + 1) << 8) | keys.charCodeAt(at + 2);
}
