import { HEADLINE_NAMES } from '../utils/scoring/features/dense-names.ts';
import { gramVector } from '../utils/scoring/features/gram-values.ts';
import { readHeadline } from '../utils/scoring/features/headline-features.ts';
import type { PackedModel } from '../utils/scoring/model/unpack-model.ts';
import { hashText } from './cross-validate.ts';
import type { LabelledHeadline } from './labelled-message.ts';
import { quantiseGrams, rounded } from './quantise.ts';
import { FOLDS, HEADLINE_BUCKETS, HEADLINE_ITERATIONS, HEADLINE_PULL } from './settings.ts';
import { fitSoftmax, logitsOf, type SoftmaxWeights, weightAt } from './softmax-regression.ts';
import { packRows, type SparseRows } from './sparse-rows.ts';

/** Concepts and forms weigh in the same regression, scaled to the size of the character runs. */
const DENSE_SCALE = 0.5;

function toRows(headlines: readonly LabelledHeadline[]): SparseRows {
  return packRows(
    headlines.map((headline) => {
      const features = readHeadline(headline.text);
      const row = new Map(gramVector(features.text, HEADLINE_BUCKETS));
      features.dense.forEach((value, index) => {
        if (value !== 0) row.set(HEADLINE_BUCKETS + index, value * DENSE_SCALE);
      });
      return row;
    }),
    HEADLINE_BUCKETS + HEADLINE_NAMES.length,
  );
}

export interface TrainedHeadlines {
  readonly packed: PackedModel['headline'];
  /** The logit of each headline from a model that has not seen its fold. */
  readonly heldOut: readonly number[];
}

function margin(model: SoftmaxWeights, rows: SparseRows, row: number): number {
  const [no, yes] = logitsOf(model, rows, row);
  return (yes ?? 0) - (no ?? 0);
}

/** Learns which headlines sell. */
export function trainHeadlines(headlines: readonly LabelledHeadline[]): TrainedHeadlines {
  const rows = toRows(headlines);
  const task = {
    rows,
    classOf: Int32Array.from(headlines, ({ sells }) => (sells === 'yes' ? 1 : 0)),
    rowWeight: new Float64Array(headlines.length).fill(1),
    classes: 2,
    pull: HEADLINE_PULL,
    iterations: HEADLINE_ITERATIONS,
  };
  const all = headlines.map((_, row) => row);
  const folds = headlines.map(({ text }) => hashText(text) % FOLDS);
  const heldOut: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitSoftmax({ ...task, chosen: all.filter((row) => folds[row] !== fold) });
    for (const row of all) if (folds[row] === fold) heldOut[row] = margin(model, rows, row);
  }
  const model = fitSoftmax({ ...task, chosen: all });
  const difference = (column: number) => weightAt(model, 1, column) - weightAt(model, 0, column);
  return {
    heldOut,
    packed: {
      grams: quantiseGrams(
        {
          classes: 1,
          width: HEADLINE_BUCKETS,
          weights: Float64Array.from({ length: HEADLINE_BUCKETS }, (_, at) => difference(at)),
        },
        1,
      ),
      dense: Object.fromEntries(
        HEADLINE_NAMES.map((name, at) => [name, rounded(difference(HEADLINE_BUCKETS + at) * DENSE_SCALE)]),
      ),
      bias: rounded(difference(model.width)),
      scale: 1,
    },
  };
}
