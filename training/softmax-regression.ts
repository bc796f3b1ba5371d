import { minimise } from './minimise.ts';
import type { SparseRows } from './sparse-rows.ts';

/** One weight for each column and class, column by column (near in memory, which decides the speed), then one bias for each class. */
export interface SoftmaxWeights {
  readonly classes: number;
  readonly width: number;
  readonly weights: Float64Array;
}

export interface SoftmaxTask {
  readonly rows: SparseRows;
  /** Which rows to learn from. */
  readonly chosen: readonly number[];
  /** The class of each row. */
  readonly classOf: Int32Array;
  readonly classes: number;
  /** Pull towards `prior` (zero where there is none), as a share of the number of rows. */
  readonly pull: number;
  readonly prior?: Float64Array;
  readonly iterations: number;
}

/** The weight of a column for a class; the biases are the column after the last. */
export function weightAt(model: SoftmaxWeights, label: number, column: number): number {
  return model.weights[column * model.classes + label] ?? 0;
}

/** The logits of one row. */
export function logitsOf(model: SoftmaxWeights, rows: SparseRows, row: number): Float64Array {
  const { classes, width, weights } = model;
  const out = weights.slice(width * classes, width * classes + classes);
  const to = rows.offsets[row + 1] ?? 0;
  for (let k = rows.offsets[row] ?? 0; k < to; k++) {
    const base = (rows.columns[k] ?? 0) * classes;
    const value = rows.values[k] ?? 0;
    for (let c = 0; c < classes; c++) out[c] = (out[c] ?? 0) + (weights[base + c] ?? 0) * value;
  }
  return out;
}

/** Logits to probabilities, in place; returns the logarithm of the sum of exponentials. */
export function softmaxInPlace(logits: Float64Array): number {
  const most = Math.max(...logits);
  let sum = 0;
  for (let c = 0; c < logits.length; c++) {
    const e = Math.exp((logits[c] ?? 0) - most);
    logits[c] = e;
    sum += e;
  }
  for (let c = 0; c < logits.length; c++) logits[c] = (logits[c] ?? 0) / sum;
  return most + Math.log(sum);
}

/** Multinomial logistic regression with a Gaussian prior around `prior`; biases are free. */
export function fitSoftmax(task: SoftmaxTask): SoftmaxWeights {
  const { rows, chosen, classOf, classes, iterations } = task;
  const width = rows.width;
  const size = classes * width + classes;
  const prior = task.prior ?? new Float64Array(size);
  const pull = task.pull;
  const share = 1 / chosen.length;

  const weights = minimise(
    (x, gradient) => {
      const model: SoftmaxWeights = { classes, width, weights: x };
      let loss = 0;
      for (const row of chosen) {
        const probabilities = logitsOf(model, rows, row);
        const right = classOf[row] ?? 0;
        const rightLogit = probabilities[right] ?? 0;
        loss += share * (softmaxInPlace(probabilities) - rightLogit);
        const errors = probabilities;
        errors[right] = (errors[right] ?? 0) - 1;
        for (let c = 0; c < classes; c++) {
          errors[c] = (errors[c] ?? 0) * share;
          gradient[width * classes + c] = (gradient[width * classes + c] ?? 0) + (errors[c] ?? 0);
        }
        const to = rows.offsets[row + 1] ?? 0;
        for (let k = rows.offsets[row] ?? 0; k < to; k++) {
          const base = (rows.columns[k] ?? 0) * classes;
          const value = rows.values[k] ?? 0;
          for (let c = 0; c < classes; c++)
            gradient[base + c] = (gradient[base + c] ?? 0) + (errors[c] ?? 0) * value;
        }
      }
      for (let i = 0; i < classes * width; i++) {
        const off = (x[i] ?? 0) - (prior[i] ?? 0);
        loss += 0.5 * pull * off * off;
        gradient[i] = (gradient[i] ?? 0) + pull * off;
      }
      return loss;
    },
    Float64Array.from(prior),
    iterations,
  );
  return { classes, width, weights };
}
