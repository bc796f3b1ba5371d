import { gramVector } from '../features/gram-values.ts';
import { readHeadline } from '../features/headline-features.ts';
import type { HeadlineModel } from '../model/model.ts';

/**
 * The probability that a headline itself pitches or promises something. A job in sales, marketing, recruiting or
 * coaching does not: the model has learnt from such headlines that they are ordinary.
 */
export function headlineSells(headline: string, model: HeadlineModel): number {
  const features = readHeadline(headline);
  let logit = model.bias;
  features.dense.forEach((value, index) => {
    logit += value * (model.dense[index] ?? 0);
  });
  for (const [bucket, value] of gramVector(features.text, model.grams.buckets)) {
    logit += value * (model.grams.weights[bucket] ?? 0) * (model.grams.scales[0] ?? 0);
  }
  return 1 / (1 + Math.exp(-logit * model.scale));
}
