import { HEADLINE_NAMES } from '../utils/scoring/features/dense-names.ts';
import { gramVector } from '../utils/scoring/features/gram-values.ts';
import { readHeadline } from '../utils/scoring/features/headline-features.ts';
import { phraseKeys } from '../utils/scoring/features/phrases.ts';
import { readPieces } from '../utils/scoring/features/pieces.ts';
import type { PackedModel } from '../utils/scoring/model/unpack-model.ts';
import { hashText } from './cross-validate.ts';
import { fitWithDropout } from './dropout-regression.ts';
import type { LabelledHeadline } from './labelled-message.ts';
import { packHeadlinePhrases, quantiseHeadlineGrams, rounded } from './quantise.ts';
import {
  FOLDS,
  HEADLINE_BUCKETS,
  HEADLINE_ITERATIONS,
  HEADLINE_PULL,
  HEADLINE_ROUNDS,
  HEADLINE_RUNS_SHARE,
} from './settings.ts';
import { fitSoftmax, logitsOf, type SoftmaxWeights, weightAt } from './softmax-regression.ts';
import { packRows, type SparseRows } from './sparse-rows.ts';

/** Concepts and forms weigh in the same regression, scaled to the size of the character runs. */
const DENSE_SCALE = 0.25;

function toRows(headlines: readonly LabelledHeadline[]): SparseRows {
  return packRows(
    headlines.map((headline) => {
      const features = readHeadline(headline.text);
      const row = new Map(gramVector(features.text, HEADLINE_BUCKETS));
      features.dense.forEach((value, index) => {
        if (value !== 0) row.set(HEADLINE_BUCKETS + index, value * DENSE_SCALE);
      });
      return row;
    }),
    HEADLINE_BUCKETS + HEADLINE_NAMES.length,
  );
}

export interface TrainedHeadlines {
  readonly packed: PackedModel['headline'];
  /** The logit of each headline, calibrated, from a model that has not seen its fold. */
  readonly heldOut: readonly number[];
}

/** The headlines as numbers. */
interface HeadlineRows {
  readonly runs: SparseRows;
  /** The keys of the phrases of each headline. */
  readonly phrases: readonly (readonly number[])[];
  readonly classOf: Int32Array;
}

/** Two models, trained apart. */
interface FittedHeadlines {
  readonly runs: SoftmaxWeights;
  readonly phrases: ReadonlyMap<number, number>;
}

const CLASSES = 2;

function fitHeadlines(rows: HeadlineRows, chosen: readonly number[]): FittedHeadlines {
  const { classOf } = rows;
  return {
    runs: fitSoftmax({
      ...{ rows: rows.runs, chosen, classOf, classes: CLASSES },
      ...{ pull: HEADLINE_PULL, iterations: HEADLINE_ITERATIONS },
    }),
    phrases: fitPhrases(rows, chosen),
  };
}

/** For each phrase that was met, be it once, how much it speaks for selling. */
function fitPhrases({ phrases, classOf }: HeadlineRows, chosen: readonly number[]) {
  const keys = [...new Set(chosen.flatMap((row) => phrases[row] ?? []))].sort((a, b) => a - b);
  const columnOf = new Map(keys.map((key, column) => [key, column]));
  const weights = fitWithDropout({
    present: phrases.map((own) => own.flatMap((key) => columnOf.get(key) ?? [])),
    ...{ width: keys.length, chosen, classOf, classes: CLASSES, rounds: HEADLINE_ROUNDS },
  });
  const speaks = (column: number) => (weights[column * CLASSES + 1] ?? 0) - (weights[column * CLASSES] ?? 0);
  return new Map(keys.map((key, column) => [key, speaks(column)]));
}

const difference = (model: SoftmaxWeights, column: number) =>
  weightAt(model, 1, column) - weightAt(model, 0, column);

function logitOf({ runs, phrases }: FittedHeadlines, rows: HeadlineRows, row: number): number {
  const [no, yes] = logitsOf(runs, rows.runs, row);
  const said = (rows.phrases[row] ?? []).reduce((sum, key) => sum + (phrases.get(key) ?? 0), 0);
  return HEADLINE_RUNS_SHARE * ((yes ?? 0) - (no ?? 0)) + said;
}

/** By what held-out logits are to be multiplied, and what is then to be added, to make them honest (Platt). */
function calibrate(logits: readonly number[], { classOf }: HeadlineRows) {
  const rows = packRows(
    logits.map((logit) => new Map([[0, logit]])),
    1,
  );
  const chosen = logits.map((_, row) => row);
  const model = fitSoftmax({ rows, chosen, classOf, classes: CLASSES, pull: 0, iterations: 50 });
  return { scale: difference(model, 0), shift: difference(model, 1) };
}

/** Learns which headlines sell. */
export function trainHeadlines(headlines: readonly LabelledHeadline[]): TrainedHeadlines {
  const rows: HeadlineRows = {
    runs: toRows(headlines),
    phrases: headlines.map(({ text }) => phraseKeys(readPieces(readHeadline(text).text))),
    classOf: Int32Array.from(headlines, ({ sells }) => (sells === 'yes' ? 1 : 0)),
  };
  const all = headlines.map((_, row) => row);
  const folds = headlines.map(({ text }) => hashText(text) % FOLDS);
  const raw: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitHeadlines(
      rows,
      all.filter((row) => folds[row] !== fold),
    );
    for (const row of all) if (folds[row] === fold) raw[row] = logitOf(fitted, rows, row);
  }
  const { scale, shift } = calibrate(raw, rows);
  const { runs, phrases } = fitHeadlines(rows, all);
  return {
    heldOut: raw.map((logit) => logit * scale + shift),
    packed: {
      grams: quantiseHeadlineGrams(
        {
          classes: 1,
          width: HEADLINE_BUCKETS,
          weights: Float64Array.from({ length: HEADLINE_BUCKETS }, (_, at) => difference(runs, at)),
        },
        HEADLINE_RUNS_SHARE,
      ),
      phrases: packHeadlinePhrases(phrases),
      dense: Object.fromEntries(
        HEADLINE_NAMES.map((name, at) => [
          name,
          rounded(HEADLINE_RUNS_SHARE * DENSE_SCALE * difference(runs, HEADLINE_BUCKETS + at)),
        ]),
      ),
      bias: rounded(HEADLINE_RUNS_SHARE * difference(runs, runs.width) + shift / scale),
      scale: rounded(scale),
    },
  };
}
