import { readGrams } from '../features/gram-values.ts';
import { readHeadline } from '../features/headline-features.ts';
import { eachPhrase } from '../features/phrases.ts';
import { readPieces } from '../features/pieces.ts';
import { countRuns, shareOf } from '../features/run-counts.ts';
import { headlinePhraseLogit } from '../model/headline-phrases.ts';
import type { GramWeights, HeadlineModel } from '../model/model.ts';

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
  logit += runsLogit(features.text, model.grams);
  eachPhrase(readPieces(features.text), (key) => {
    logit += headlinePhraseLogit(model.phrases, key);
  });
  return 1 / (1 + Math.exp(-logit * model.scale));
}

function runsLogit(text: string, { buckets, weights, scales }: GramWeights): number {
  const { runs } = readGrams(text);
  const { counts, norm } = countRuns(runs, buckets);
  let sum = 0;
  for (const run of runs) {
    const bucket = run & (buckets - 1);
    sum += shareOf(counts[bucket] ?? 0) * (weights[bucket] ?? 0);
  }
  return (sum * (scales[0] ?? 0)) / norm;
}
