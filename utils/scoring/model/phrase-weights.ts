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

/** Which of the keys a phrase is; -1 where it is not known. */
export function findPhrase(keys: string, key: number): number {
  let from = 0;
  let to = keys.length / KEY_BYTES;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (keyAt(keys, middle) < key) from = middle + 1;
    else to = middle;
  }
  return from * KEY_BYTES < keys.length && keyAt(keys, from) === key ? from : -1;
}

function keyAt(keys: string, index: number): number {
  const at = index * KEY_BYTES;
  return (keys.charCodeAt(at) << 16) | (keys.charCodeAt(at + 1) << 8) | keys.charCodeAt(at + 2);
}
