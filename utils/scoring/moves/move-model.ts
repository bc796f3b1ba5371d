import type { MoveRows } from '../model/move-rows.ts';

/** Tells what a sentence does: one linear score for each move. */
export interface MoveModel {
  /** What its character runs say, and the runs of its frame. */
  readonly grams: MoveRows;
  readonly frames: MoveRows;
  /** By what the sums of small weights are to be multiplied. */
  readonly scales: readonly number[];
  readonly bias: readonly number[];
}
