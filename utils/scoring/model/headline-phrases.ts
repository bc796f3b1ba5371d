import { KEY_BYTES } from './phrase-table.ts';

/** Phrases of headlines with what each says: a headline has a dozen, so that they are looked for and not tabled. */
export interface HeadlinePhrases {
  /** In ascending order. */
  readonly keys: Int32Array;
  /** Phrase by phrase one number, to be multiplied by the scale. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** @param keys In ascending order, {@link KEY_BYTES} each, the highest first. @param weights One int8 each; both one byte a character. */
export function headlinePhrases(keys: string, weights: string, scale: number): HeadlinePhrases {
  const byte = (at: number) => keys.charCodeAt(at);
  return {
    keys: Int32Array.from({ length: keys.length / KEY_BYTES }, (_, phrase) => {
      const at = phrase * KEY_BYTES;
      return (byte(at) << 16) | (byte(at + 1) << 8) | byte(at + 2);
    }),
    weights: Int8Array.from(weights, (character) => character.charCodeAt(0)),
    scale,
  };
}

/** What a phrase adds to the logit; 0 where it is not known. */
export function headlinePhraseLogit({ keys, weights, scale }: HeadlinePhrases, key: number): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else to = middle;
  }
  return keys[from] === key ? scale * (weights[from] ?? 0) : 0;
}
