import { minimise } from './minimise.ts';
import type { SparseRows } from './sparse-rows.ts';

/** One weight for each column and answer, column by column, then one bias for each answer. */
export interface SigmoidWeights {
  readonly answers: number;
  readonly width: number;
  readonly weights: Float64Array;
}

export interface SigmoidTask {
  readonly rows: SparseRows;
  readonly chosen: readonly number[];
  /** Row by row, for each answer 1 or 0. */
  readonly truth: Uint8Array;
  readonly answers: number;
  /** Pull of the weights towards zero, as a share of the number of rows. */
  readonly pull: number;
  readonly iterations: number;
}

/** The logits of one row. */
export function sigmoidLogits(model: SigmoidWeights, rows: SparseRows, row: number): Float64Array {
  const { answers, width, weights } = model;
  const out = weights.slice(width * answers, width * answers + answers);
  const to = rows.offsets[row + 1] ?? 0;
  for (let k = rows.offsets[row] ?? 0; k < to; k++) {
    const base = (rows.columns[k] ?? 0) * answers;
    const value = rows.values[k] ?? 0;
    for (let a = 0; a < answers; a++) out[a] = (out[a] ?? 0) + (weights[base + a] ?? 0) * value;
  }
  return out;
}

/** Several logistic regressions on the same rows at once: the answers do not exclude each other. */
export function fitSigmoid(task: SigmoidTask): SigmoidWeights {
  const { rows, chosen, truth, answers, pull, iterations } = task;
  const { width } = rows;
  const weights = minimise(
    (x, gradient) => {
      const model: SigmoidWeights = { answers, width, weights: x };
      let loss = 0;
      for (const row of chosen) {
        const errors = sigmoidLogits(model, rows, row);
        for (let a = 0; a < answers; a++) {
          const logit = errors[a] ?? 0;
          const right = truth[row * answers + a] ?? 0;
          loss +=
            (Math.max(logit, 0) - right * logit + Math.log1p(Math.exp(-Math.abs(logit)))) / chosen.length;
          const error = (1 / (1 + Math.exp(-logit)) - right) / chosen.length;
          errors[a] = error;
          gradient[width * answers + a] = (gradient[width * answers + a] ?? 0) + error;
        }
        const to = rows.offsets[row + 1] ?? 0;
        for (let k = rows.offsets[row] ?? 0; k < to; k++) {
          const base = (rows.columns[k] ?? 0) * answers;
          const value = rows.values[k] ?? 0;
          for (let a = 0; a < answers; a++)
            gradient[base + a] = (gradient[base + a] ?? 0) + (errors[a] ?? 0) * value;
        }
      }
      for (let i = 0; i < answers * width; i++) {
        const weight = x[i] ?? 0;
        loss += 0.5 * pull * weight * weight;
        gradient[i] = (gradient[i] ?? 0) + pull * weight;
      }
      return loss;
    },
    new Float64Array(answers * (width + 1)),
    iterations,
  );
  return { answers, width, weights };
}
