import type { WeightRows } from '../model/weight-rows.ts';

/** Tells what a sentence does: one linear score for each move. What its character runs say stands in the rows of the note's model. */
export interface MoveModel {
  /** What the runs of its frame say. */
  readonly frames: WeightRows;
  /** By what the sums of small weights are to be multiplied. */
  readonly scales: readonly number[];
  readonly bias: readonly number[];
}
