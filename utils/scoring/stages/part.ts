import { SCORED_LABELS } from '../../requests/index.ts';
import type { Evidence } from './evidence.ts';

/** A cause that stands in the note, while its logits are still being added up. */
export interface Part extends Evidence {
  readonly where: 'note';
  readonly logits: number[];
}

/** Nothing for each of the five labels. Numbers with a point from the start, which zeros alone are not, so that the list need not be made over. */
export const noLogits = (): number[] => [...NO_LOGITS];
const NO_LOGITS: readonly number[] = Array.from(new Float64Array(SCORED_LABELS.length));

/**
 * Adds the weights of a feature, taken so many times.
 * @param dense For each feature a weight for each label.
 */
export function addTo(logits: number[], dense: Float64Array, feature: number, times: number): void {
  const from = feature * logits.length;
  // Five labels, written out: this is done some hundred times for a note, and a loop takes nearly twice as long.
  logits[0] = (logits[0] ?? 0) + times * (dense[from] ?? 0);
  logits[1] = (logits[1] ?? 0) + times * (dense[from + 1] ?? 0);
  logits[2] = (logits[2] ?? 0) + times * (dense[from + 2] ?? 0);
  logits[3] = (logits[3] ?? 0) + times * (dense[from + 3] ?? 0);
  logits[4] = (logits[4] ?? 0) + times * (dense[from + 4] ?? 0);
}
