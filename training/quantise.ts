import type { PackedGrams } from '../utils/scoring/model/unpack-model.ts';
import { type SoftmaxWeights, weightAt } from './softmax-regression.ts';

/** Weights times `share` as int8 with one scale for each class; a weight beyond four deviations is cut off. */
export function quantiseGrams(model: SoftmaxWeights, share: number): PackedGrams {
  const { classes, width } = model;
  const bytes = Buffer.alloc(classes * width);
  const scales: number[] = [];
  for (let c = 0; c < classes; c++) {
    const own = Float64Array.from({ length: width }, (_, column) => weightAt(model, c, column));
    const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    const deviation = Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0) / width);
    const scale = Math.fround(Math.min(largest, 8 * deviation) / 127) || 1;
    scales.push(rounded(scale * share));
    own.forEach((weight, at) => {
      bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(weight / scale))), c * width + at);
    });
  }
  return { buckets: width, scales, base64: bytes.toString('base64') };
}

/** Six digits are more than the data can tell, and keep the file the same on every machine. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
