import type { ScoredLabel } from '../../requests/index.ts';
import type { FrameWords } from '../features/frame-values.ts';
import type { MoveModel } from '../moves/move-model.ts';
import type { HeadlinePhrases } from './headline-phrases.ts';
import type { LabelRows } from './label-rows.ts';
import type { PhraseTable } from './phrase-table.ts';

/** How sure the raw logits may be, for one group of languages: `scale` times the logit plus `shift`. */
export interface Calibration {
  readonly scale: number;
  /** One for each label, in the order of SCORED_LABELS. */
  readonly shift: readonly number[];
}

/** The seven languages whose concepts we know, and everything else: there a note is judged with half the certainty. */
export const LANGUAGE_GROUPS = ['known', 'unknown'] as const;
export type LanguageGroup = (typeof LANGUAGE_GROUPS)[number];

/** Weights of hashed runs: for each bucket one int8 number for each label, to be multiplied by the label's scale. */
export interface GramWeights {
  readonly buckets: number;
  readonly scales: readonly number[];
  readonly weights: Int8Array;
}

/** Five linear scores of a note, in the order of SCORED_LABELS, from its wording and its dense features. */
export interface NoteModel {
  /** What its character runs say for the labels. */
  readonly rows: LabelRows;
  /** By what the small weights of each label are to be multiplied. */
  readonly scales: readonly number[];
  readonly phrases: PhraseTable;
  readonly frameWords: FrameWords;
  readonly moves: MoveModel;
  /** For each dense feature (in the order of NOTE_NAMES) one weight for each label, one after another. */
  readonly dense: Float64Array;
  readonly bias: readonly number[];
  readonly calibration: Readonly<Record<LanguageGroup, Calibration>>;
}

/** One linear score of a headline: above zero it sells. */
export interface HeadlineModel {
  readonly grams: GramWeights;
  readonly phrases: HeadlinePhrases;
  readonly dense: readonly number[];
  readonly bias: number;
  readonly scale: number;
}

export interface Model {
  readonly note: NoteModel;
  readonly headline: HeadlineModel;
}

/** Against which labels a label is defended when its reasons are weighed. */
export const RIVALS: Readonly<Record<ScoredLabel, readonly ScoredLabel[]>> = {
  pitch: ['generic', 'genuine'],
  recruiter: ['pitch', 'generic', 'genuine'],
  scam: ['generic', 'genuine'],
  generic: ['pitch', 'genuine'],
  genuine: ['pitch', 'generic'],
};
