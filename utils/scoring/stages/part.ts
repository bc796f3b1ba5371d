import { SCORED_LABELS } from '../../requests/index.ts';
import type { Evidence } from './evidence.ts';

/** A cause that stands in the note, while its logits are still being added up. */
export interface Part extends Evidence {
  readonly where: 'note';
  readonly logits: number[];
}

/** Nothing for each of the five labels. Numbers with a point from the start, so that the list need not be made over. */
export const noLogits = (): number[] => [...NO_LOGITS];
const NO_LOGITS = SCORED_LABELS.map(() => 0);

/**
 * Adds the weights of a feature, taken so many times.
 * @param dense For each feature a weight for each label.
 */
export function addTo(logits: number[], dense: Float64Array, feature: number, times: number): void {
  const from = feature * logits.length;
  for (let label = 0; label < logits.length; label++)
    logits[label] = (logits[label] ?? 0) + times * (dense[from + label] ?? 0);
}
