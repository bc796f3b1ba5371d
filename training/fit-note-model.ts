import { SCORED_LABELS } from '../utils/requests/index.ts';
import type { NoteRows } from './note-rows.ts';
import { densePrior } from './prior.ts';
import {
  DENSE_ITERATIONS,
  DENSE_PULL,
  DENSE_SHARE,
  GRAM_ITERATIONS,
  GRAM_PULL,
  GRAM_SHARE,
} from './settings.ts';
import { fitSoftmax, logitsOf, type SoftmaxWeights } from './softmax-regression.ts';

/** The two regressions, trained apart. */
export interface FittedNotes {
  readonly grams: SoftmaxWeights;
  readonly dense: SoftmaxWeights;
}

/** Learns from the chosen rows. */
export function fitNotes(rows: NoteRows, chosen: readonly number[], rowWeight: Float64Array): FittedNotes {
  const shared = { chosen, classOf: rows.classOf, rowWeight, classes: SCORED_LABELS.length };
  return {
    grams: fitSoftmax({ ...shared, rows: rows.grams, pull: GRAM_PULL, iterations: GRAM_ITERATIONS }),
    dense: fitSoftmax({
      ...shared,
      rows: rows.dense,
      pull: DENSE_PULL,
      prior: densePrior(),
      iterations: DENSE_ITERATIONS,
    }),
  };
}

/** The logits of both, added up on their shares; not yet calibrated. */
export function blendedLogits(fitted: FittedNotes, rows: NoteRows, row: number): Float64Array {
  const dense = logitsOf(fitted.dense, rows.dense, row);
  return logitsOf(fitted.grams, rows.grams, row).map(
    (logit, label) => GRAM_SHARE * logit + DENSE_SHARE * (dense[label] ?? 0),
  );
}
