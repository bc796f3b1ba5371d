/** What a phrase says for each label: one int8 number for each label, to be multiplied by the scale. */
export interface PhraseWeights {
  /** Those that were met in more than one message, in ascending order. */
  readonly keys: Uint32Array;
  /** Phrase by phrase, each in the order of SCORED_LABELS. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Where a phrase stands among the keys; -1 where it is not known. */
export function findPhrase(keys: Uint32Array, key: number): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return keys[from] === key ? from : -1;
}
