import type { Calibration } from '../utils/scoring/model/model.ts';
import { minimise } from './minimise.ts';
import { softmaxInPlace } from './softmax-regression.ts';

/** Keeps the labels' shares among our texts from being taken for those of life. */
const SHIFT_PULL = 0.2;

/**
 * One scale and one shift for each label that make held-out logits honest: least log loss, the shifts pulled to zero.
 */
export function fitCalibration(
  logits: readonly Float64Array[],
  classOf: Int32Array,
  chosen: readonly number[],
  classes: number,
): Calibration {
  const share = 1 / chosen.length;
  const fitted = minimise(
    (x, gradient) => {
      let loss = 0;
      for (const row of chosen) {
        const raw = logits[row] ?? new Float64Array(classes);
        const probabilities = raw.map((logit, c) => logit * (x[0] ?? 1) + (x[1 + c] ?? 0));
        const right = classOf[row] ?? 0;
        const rightLogit = probabilities[right] ?? 0;
        loss += share * (softmaxInPlace(probabilities) - rightLogit);
        probabilities.forEach((probability, c) => {
          const error = share * (probability - (c === right ? 1 : 0));
          gradient[0] = (gradient[0] ?? 0) + error * (raw[c] ?? 0);
          gradient[1 + c] = (gradient[1 + c] ?? 0) + error;
        });
      }
      for (let c = 0; c < classes; c++) {
        const shift = x[1 + c] ?? 0;
        loss += 0.5 * SHIFT_PULL * shift * shift;
        gradient[1 + c] = (gradient[1 + c] ?? 0) + SHIFT_PULL * shift;
      }
      return loss;
    },
    Float64Array.from([1, ...new Array<number>(classes).fill(0)]),
    100,
  );
  return { scale: fitted[0] ?? 1, shift: [...fitted.slice(1)] };
}
