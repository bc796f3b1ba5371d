import { KEY_BYTES } from '../utils/scoring/model/headline-phrases.ts';
import { GREATEST_NIBBLE, LEAST_NIBBLE } from '../utils/scoring/model/nibbles.ts';
import type { PackedGrams, PackedHeadlinePhrases, PackedMoves } from '../utils/scoring/model/unpack-model.ts';
import { MOVE_NAMES } from '../utils/scoring/moves/move-names.ts';
import { nibbles } from './nibbles.ts';
import { MOVE_FRAME_BUCKETS, MOVE_GRAM_BUCKETS } from './settings.ts';
import type { SigmoidWeights } from './sigmoid-regression.ts';
import { type SoftmaxWeights, weightAt } from './softmax-regression.ts';

/** So many deviations make a step of four bits; what lies beyond the last step is cut off. */
const STEP_OF_NIBBLES = 0.6;

/** Weights of notes, four bits each, with one scale for each class. */
export function quantiseGrams(model: SoftmaxWeights, share: number): PackedGrams {
  const { classes, width } = model;
  const values = new Int8Array(classes * width);
  const scales: number[] = [];
  for (let c = 0; c < classes; c++) {
    const own = Float64Array.from({ length: width }, (_, column) => weightAt(model, c, column));
    const step = stepFor(own);
    scales.push(rounded(step * share));
    own.forEach((weight, at) => {
      values[c * width + at] = nibble(weight / step);
    });
  }
  return { buckets: width, scales, base64: nibbles(values).toString('base64') };
}

/** The same for the moves, bucket by bucket. */
export function quantiseMoves({ answers, width, weights }: SigmoidWeights): PackedMoves {
  const values = new Int8Array(answers * width);
  const scales: [string, number][] = [];
  const bias: [string, number][] = [];
  MOVE_NAMES.forEach((name, move) => {
    const own = Float64Array.from({ length: width }, (_, column) => weights[column * answers + move] ?? 0);
    const step = stepFor(own);
    scales.push([name, rounded(step)]);
    bias.push([name, rounded(weights[width * answers + move] ?? 0)]);
    own.forEach((weight, column) => {
      values[column * answers + move] = nibble(weight / step);
    });
  });
  return {
    gramBuckets: MOVE_GRAM_BUCKETS,
    frameBuckets: MOVE_FRAME_BUCKETS,
    scales: Object.fromEntries(scales),
    bias: Object.fromEntries(bias),
    base64: nibbles(values).toString('base64'),
  };
}

/** Weights of headlines, which are few, a byte each, times `share`; a weight beyond eight deviations is cut off. */
export function quantiseHeadlineGrams(model: SoftmaxWeights, share: number): PackedGrams {
  const { classes, width } = model;
  const bytes = Buffer.alloc(classes * width);
  const scales: number[] = [];
  for (let c = 0; c < classes; c++) {
    const own = Float64Array.from({ length: width }, (_, column) => weightAt(model, c, column));
    const scale = scaleFor(own);
    scales.push(rounded(scale * share));
    own.forEach((weight, at) => {
      bytes.writeInt8(int8(weight / scale), c * width + at);
    });
  }
  return { buckets: width, scales, base64: bytes.toString('base64') };
}

/** The phrases of headlines, each with one number. @param phrases by rising keys. */
export function packHeadlinePhrases(phrases: ReadonlyMap<number, number>): PackedHeadlinePhrases {
  const weights = Float64Array.from(phrases.values());
  const scale = scaleFor(weights);
  const bytes = Int8Array.from(weights, (weight) => int8(weight / scale));
  return {
    scale: rounded(scale),
    keys: keysIn([...phrases.keys()]).toString('base64'),
    base64: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** Keys, in ascending order, as they are stored. */
export function keysIn(keys: readonly number[]): Buffer {
  const bytes = Buffer.alloc(keys.length * KEY_BYTES);
  keys.forEach((key, index) => {
    bytes.writeUIntBE(key, index * KEY_BYTES, KEY_BYTES);
  });
  return bytes;
}

function deviationOf(weights: Float64Array): number {
  return Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
}

function stepFor(weights: Float64Array): number {
  return Math.fround(STEP_OF_NIBBLES * deviationOf(weights)) || 1;
}

function nibble(value: number): number {
  return Math.max(LEAST_NIBBLE, Math.min(GREATEST_NIBBLE, Math.round(value)));
}

function scaleFor(weights: Float64Array): number {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Math.fround(Math.min(largest, 8 * deviationOf(weights)) / 127) || 1;
}

function int8(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)));
}

/** Six digits are more than the data can tell, and keep the file the same on every machine. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
