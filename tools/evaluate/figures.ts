import { areaUnderCurve, calibrationError, recallAt } from '../../training/measure.ts';
import {
  type Label,
  type Probabilities,
  SCORED_LABELS,
  type ScoredLabel,
} from '../../utils/requests/index.ts';

/** A labelled message and what a classifier said to it. `probabilities` is null where it only ranks. */
export interface Told {
  readonly truth: ScoredLabel;
  readonly lang: string;
  readonly label: Label;
  /** The higher, the likelier a pitch or a scam. */
  readonly sold: number;
  readonly probabilities: Probabilities | null;
}

const isSold = (label: Label) => label === 'pitch' || label === 'scam';
const soldOnes = (told: readonly Told[]) => told.filter(({ truth }) => isSold(truth));
const genuineOnes = (told: readonly Told[]) => told.filter(({ truth }) => truth === 'genuine');
const scores = (told: readonly Told[]) => told.map(({ sold }) => sold);
const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);

/** Harmonic mean of precision and recall of a label; NaN where the sample has none of it. */
function f1(told: readonly Told[], label: ScoredLabel): number {
  const truly = told.filter(({ truth }) => truth === label).length;
  const called = told.filter((each) => each.label === label);
  const both = called.filter(({ truth }) => truth === label).length;
  return truly === 0 ? Number.NaN : (2 * both) / (truly + called.length);
}

/** What is measured of any classifier, each 0 to 1; NaN where a sample cannot tell. */
export const FIGURES: readonly (readonly [string, (told: readonly Told[]) => number])[] = [
  ['AUC', (told) => areaUnderCurve(scores(soldOnes(told)), scores(genuineOnes(told)))],
  ['recall at 1 %', (told) => recallAt(scores(soldOnes(told)), scores(genuineOnes(told)), 0.01)],
  [
    'false alarms',
    (told) => share(genuineOnes(told).filter(({ label }) => isSold(label)).length, genuineOnes(told).length),
  ],
  [
    'found',
    (told) => share(soldOnes(told).filter(({ label }) => isSold(label)).length, soldOnes(told).length),
  ],
  [
    'macro-F1',
    (told) => {
      const present = SCORED_LABELS.map((label) => f1(told, label)).filter(Number.isFinite);
      return share(
        present.reduce((sum, each) => sum + each, 0),
        present.length,
      );
    },
  ],
];

/** How far stated probabilities are from the truth on average; NaN for a classifier that states none. */
export function calibrationOf(told: readonly Told[]): number {
  const best = told.flatMap(({ probabilities, truth }) => {
    if (!probabilities) return [];
    const label = SCORED_LABELS.reduce((a, b) => (probabilities[b] > probabilities[a] ? b : a));
    return [{ stated: probabilities[label], right: label === truth }];
  });
  return best.length === 0
    ? Number.NaN
    : calibrationError(
        best.map(({ stated }) => stated),
        best.map(({ right }) => right),
      );
}
