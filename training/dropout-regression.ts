import { draws } from './bootstrap.ts';
import { softmaxInPlace } from './softmax-regression.ts';

/** What is to be learnt from features that a row has or has not. */
export interface PresenceTask {
  /** The features that each row has, as columns. */
  readonly present: readonly (readonly number[])[];
  /** Columns that there are. */
  readonly width: number;
  /** Which rows to learn from. */
  readonly chosen: readonly number[];
  /** The class of each row. */
  readonly classOf: Int32Array;
  readonly classes: number;
  /** How often all rows are gone through. */
  readonly rounds: number;
}

/** The share of a row's features that it is read without each time, so that none is relied upon alone. */
const DROPPED = 0.5;
/** The first step of a weight, and what its later ones are reckoned from. */
const STEP = 0.3;
const FIRST_SQUARE = 1e-3;
const PULL = 1e-4;
/** A bias moves with every row, so that it needs no steps of its own size. */
const BIAS_STEP = 0.01;

/**
 * Multinomial logistic regression for very many rare features: AdaGrad (Duchi, Hazan and Singer 2011), whose steps are
 * larger for what is met seldom, with dropped features (Wager, Wang and Liang 2013). The same rows give the same weights.
 *
 * @returns the weights, column by column: class `c` of column `k` is at `k * classes + c`; without the biases.
 */
export function fitWithDropout(task: PresenceTask): Float64Array {
  const { present, width, classOf, classes, rounds } = task;
  const weights = new Float64Array(width * classes);
  const squares = new Float64Array(width * classes).fill(FIRST_SQUARE);
  const bias = new Float64Array(classes);
  const next = draws(task.chosen.length);
  const order = [...task.chosen];

  function learn(row: number): void {
    const kept = (present[row] ?? []).filter(() => next() >= DROPPED);
    const value = 1 / (1 - DROPPED);
    const errors = Float64Array.from(bias);
    for (const column of kept)
      for (let c = 0; c < classes; c++)
        errors[c] = (errors[c] ?? 0) + (weights[column * classes + c] ?? 0) * value;
    softmaxInPlace(errors);
    const right = classOf[row] ?? 0;
    errors[right] = (errors[right] ?? 0) - 1;
    for (let c = 0; c < classes; c++) {
      bias[c] = (bias[c] ?? 0) - BIAS_STEP * (errors[c] ?? 0);
    }
    for (const column of kept)
      for (let c = 0; c < classes; c++) {
        const at = column * classes + c;
        const slope = (errors[c] ?? 0) * value + PULL * (weights[at] ?? 0);
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(square);
      }
  }

  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const row of order) learn(row);
  }
  return weights;
}

/** In place, by Fisher and Yates. */
function shuffle(order: number[], next: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
}
