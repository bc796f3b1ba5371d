import { SCORED_LABELS } from '../utils/requests/index.ts';
import { type PhraseTable, type StoredPhrases, tablePhrases } from '../utils/scoring/model/phrase-table.ts';
import { fitPhrases, phraseLogits } from './fit-phrases.ts';
import type { NoteRows } from './note-rows.ts';
import { densePrior } from './prior.ts';
import {
  DENSE_ITERATIONS,
  DENSE_PULL,
  DENSE_SHARE,
  GRAM_ITERATIONS,
  GRAM_PULL,
  GRAM_SHARE,
} from './settings.ts';
import { fitSoftmax, logitsOf, type SoftmaxWeights } from './softmax-regression.ts';

/** The two regressions and the phrases, trained apart. */
export interface FittedNotes {
  readonly grams: SoftmaxWeights;
  readonly dense: SoftmaxWeights;
  readonly phrases: StoredPhrases;
  /** The same for finding them. */
  readonly phraseTable: PhraseTable;
}

/** Learns from the chosen rows. */
export function fitNotes(rows: NoteRows, chosen: readonly number[]): FittedNotes {
  const shared = { chosen, classOf: rows.classOf, classes: SCORED_LABELS.length };
  const phrases = fitPhrases({ ...shared, phrases: rows.phrases });
  return {
    grams: fitSoftmax({ ...shared, rows: rows.grams, pull: GRAM_PULL, iterations: GRAM_ITERATIONS }),
    dense: fitSoftmax({
      ...shared,
      rows: rows.dense,
      pull: DENSE_PULL,
      prior: densePrior(),
      iterations: DENSE_ITERATIONS,
    }),
    phrases,
    phraseTable: tablePhrases(phrases),
  };
}

/** The logits of all three, added up on their shares; not yet calibrated. */
export function blendedLogits(fitted: FittedNotes, rows: NoteRows, row: number): Float64Array {
  const dense = logitsOf(fitted.dense, rows.dense, row);
  const phrases = phraseLogits(fitted.phraseTable, rows.phrases[row] ?? [], SCORED_LABELS.length);
  return logitsOf(fitted.grams, rows.grams, row).map(
    (logit, label) => GRAM_SHARE * logit + DENSE_SHARE * (dense[label] ?? 0) + (phrases[label] ?? 0),
  );
}
