import type { PhraseWeights } from '../utils/scoring/model/phrase-table.ts';
import type { PackedGrams, PackedMoves, PackedPhrases } from '../utils/scoring/model/unpack-model.ts';
import { MOVE_NAMES } from '../utils/scoring/moves/move-names.ts';
import { keysIn } from './fit-phrases.ts';
import { MOVE_FRAME_BUCKETS, MOVE_GRAM_BUCKETS } from './settings.ts';
import type { SigmoidWeights } from './sigmoid-regression.ts';
import { type SoftmaxWeights, weightAt } from './softmax-regression.ts';

/** Weights times `share` as int8 with one scale for each class; a weight beyond four deviations is cut off. */
export function quantiseGrams(model: SoftmaxWeights, share: number): PackedGrams {
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

/** The same for the moves, bucket by bucket. */
export function quantiseMoves({ answers, width, weights }: SigmoidWeights): PackedMoves {
  const bytes = Buffer.alloc(answers * width);
  const scales: [string, number][] = [];
  const bias: [string, number][] = [];
  MOVE_NAMES.forEach((name, move) => {
    const own = Float64Array.from({ length: width }, (_, column) => weights[column * answers + move] ?? 0);
    const scale = scaleFor(own);
    scales.push([name, rounded(scale)]);
    bias.push([name, rounded(weights[width * answers + move] ?? 0)]);
    own.forEach((weight, column) => {
      bytes.writeInt8(int8(weight / scale), column * answers + move);
    });
  });
  return {
    gramBuckets: MOVE_GRAM_BUCKETS,
    frameBuckets: MOVE_FRAME_BUCKETS,
    scales: Object.fromEntries(scales),
    bias: Object.fromEntries(bias),
    base64: bytes.toString('base64'),
  };
}

/** Phrases as they are stored. */
export function packPhrases({ keys, weights, scale }: PhraseWeights): PackedPhrases {
  const packed = (bytes: string) => Buffer.from(bytes, 'latin1').toString('base64');
  return { scale: rounded(scale), keys: packed(keys), base64: packed(weights) };
}

/** The phrases of headlines, each with one number. @param phrases by rising keys. */
export function packHeadlinePhrases(phrases: ReadonlyMap<number, number>): PackedPhrases {
  const weights = Float64Array.from(phrases.values());
  const scale = scaleFor(weights);
  const bytes = Int8Array.from(weights, (weight) => int8(weight / scale));
  return {
    scale: rounded(scale),
    keys: Buffer.from(keysIn([...phrases.keys()]), 'latin1').toString('base64'),
    base64: Buffer.from(bytes.buffer).toString('base64'),
  };
}

function scaleFor(weights: Float64Array): number {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const deviation = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
  return Math.fround(Math.min(largest, 8 * deviation) / 127) || 1;
}

function int8(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)));
}

/** Six digits are more than the data can tell, and keep the file the same on every machine. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
