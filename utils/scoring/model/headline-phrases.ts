/** Bytes that a key takes: the 24 bits of a phrase's hash. */
export const KEY_BYTES = 3;

/**
 * What a phrase of a headline says, in bytes as they are stored, one a character: to make numbers of all of them takes
 * longer than to score many headlines, and a headline has a dozen.
 */
export interface HeadlinePhrases {
  /** In ascending order: {@link KEY_BYTES} each, the highest first. */
  readonly keys: string;
  /** Phrase by phrase one int8 number, to be multiplied by the scale. */
  readonly weights: string;
  readonly scale: number;
}

/** What a phrase adds to the logit; 0 where it is not known. */
export function headlinePhraseLogit({ keys, weights, scale }: HeadlinePhrases, key: number): number {
  let from = 0;
  let to = weights.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (keyAt(keys, middle) < key) from = middle + 1;
    else to = middle;
  }
  if (from === weights.length || keyAt(keys, from) !== key) return 0;
  return scale * ((weights.charCodeAt(from) << 24) >> 24);
}

function keyAt(keys: string, phrase: number): number {
  const at = phrase * KEY_BYTES;
  return (keys.charCodeAt(at) << 16) | (keys.charCodeAt(at + 1) << 8) | keys.charCodeAt(at + 2);
}
