import { SCORED_LABELS } from '../../requests/index.ts';
import type { PersonalWeights, Trait } from '../personal-weights.ts';

/** Together a reader's lessons move a worth or a label by no more than this, in logits. */
const MOST_SHIFT = 4;

const bounded = (shift: number) => Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, shift));

/** True where lessons have left a weight, so that the traits of a request are worth finding. */
export function hasTaught({ wanted, labels }: PersonalWeights): boolean {
  return Object.keys(wanted).length > 0 || Object.keys(labels).length > 0;
}

/** How far the reader's corrections move each label's logit, in the order of SCORED_LABELS. */
export function labelShifts(traits: readonly Trait[], { labels }: PersonalWeights): readonly number[] {
  return SCORED_LABELS.map((label) =>
    bounded(traits.reduce((sum, { key, value }) => sum + value * (labels[key]?.[label] ?? 0), 0)),
  );
}

/** How much more (or less) such a request is worth to this reader, in logits. */
export function worthShift(traits: readonly Trait[], { wanted }: PersonalWeights): number {
  return bounded(traits.reduce((sum, { key, value }) => sum + value * (wanted[key] ?? 0), 0));
}

/** Moves a worth (0 to 1) by a shift in logits; 0 and 1 are left a little room, so that lessons can move them. */
export function shiftWorth(worth: number, shift: number): number {
  if (shift === 0) return worth;
  const inside = Math.min(0.98, Math.max(0.02, worth));
  return 1 / (1 + Math.exp(-(Math.log(inside / (1 - inside)) + shift)));
}
