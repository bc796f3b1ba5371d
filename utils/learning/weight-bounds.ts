import type { ScoredLabel } from '../requests/index.ts';
import type { LessonKey, PersonalWeights } from '../scoring/personal-weights.ts';
import type { ReasonCode } from '../scoring/reason-codes.ts';

/** More would begin to learn single notes by heart. */
export const MOST_WEIGHTS = 80;
const NOTHING = 0.02;

type Entry =
  | { readonly where: 'wanted'; readonly key: LessonKey; readonly value: number }
  | {
      readonly where: 'labels';
      readonly code: ReasonCode;
      readonly label: ScoredLabel;
      readonly value: number;
    };

function entriesOf(weights: PersonalWeights): readonly Entry[] {
  const wanted = Object.entries(weights.wanted) as [LessonKey, number][];
  const labels = Object.entries(weights.labels) as [ReasonCode, Partial<Record<ScoredLabel, number>>][];
  return [
    ...wanted.map(([key, value]): Entry => ({ where: 'wanted', key, value })),
    ...labels.flatMap(([code, shift]) =>
      (Object.entries(shift) as [ScoredLabel, number][]).map(
        ([label, value]): Entry => ({ where: 'labels', code, label, value }),
      ),
    ),
  ];
}

/** How many numbers are remembered. */
export function countWeights(weights: PersonalWeights): number {
  return entriesOf(weights).length;
}

/** Forgets what is next to nothing, then the weakest, until the memory fits. */
export function withinBounds(weights: PersonalWeights): PersonalWeights {
  const kept = entriesOf(weights)
    .filter(({ value }) => Math.abs(value) >= NOTHING)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, MOST_WEIGHTS);
  const wanted: Partial<Record<LessonKey, number>> = {};
  const labels: Partial<Record<ReasonCode, Partial<Record<ScoredLabel, number>>>> = {};
  for (const entry of kept) {
    if (entry.where === 'wanted') wanted[entry.key] = entry.value;
    else labels[entry.code] = { ...labels[entry.code], [entry.label]: entry.value };
  }
  return { wanted, labels };
}
