import { DENSE_NAMES } from '../features/dense-names.ts';
import type { Calibration, GramWeights, LanguageGroup, Model } from './model.ts';

/** Gram weights as they are stored: the int8 numbers in base64. */
export interface PackedGrams {
  readonly buckets: number;
  readonly scales: readonly number[];
  readonly base64: string;
}

/** The model as the training program writes it. */
export interface PackedModel {
  /** SHA-256 of the texts it was trained on, so that a test can tell a stale model. */
  readonly corpusDigest: string;
  readonly note: {
    readonly grams: PackedGrams;
    /** By the names of the dense features. */
    readonly dense: Readonly<Record<string, readonly number[]>>;
    readonly bias: readonly number[];
    readonly calibration: Readonly<Record<LanguageGroup, Calibration>>;
  };
  readonly headline: {
    readonly grams: PackedGrams;
    readonly dense: Readonly<Record<string, number>>;
    readonly bias: number;
    readonly scale: number;
  };
}

function unpackGrams(packed: PackedGrams): GramWeights {
  const bytes = atob(packed.base64);
  if (bytes.length !== packed.buckets * packed.scales.length) {
    throw new Error('The stored weights are cut short');
  }
  const weights = new Int8Array(bytes.length);
  for (let at = 0; at < weights.length; at++) weights[at] = bytes.charCodeAt(at);
  return { buckets: packed.buckets, scales: packed.scales, weights };
}

/** Weights in the order of the features. Throws when a feature has none: the model is older than the code. */
function inOrder<T>(byName: Readonly<Record<string, T>>): readonly T[] {
  return DENSE_NAMES.map((name) => {
    const weight = byName[name];
    if (weight === undefined) throw new Error(`The stored model has no weight for ${name}`);
    return weight;
  });
}

/** Makes a stored model ready for use. Throws when its weights are not complete. */
export function unpackModel(packed: PackedModel): Model {
  return {
    note: { ...packed.note, grams: unpackGrams(packed.note.grams), dense: inOrder(packed.note.dense) },
    headline: {
      ...packed.headline,
      grams: unpackGrams(packed.headline.grams),
      dense: inOrder(packed.headline.dense),
    },
  };
}
