import type { MoveWeights } from './move-weights.ts';

/** Tells what a sentence does: one linear score for each move. */
export interface MoveModel {
  /** Buckets of character runs, and of runs of the frame. Powers of two. */
  readonly gramBuckets: number;
  readonly frameBuckets: number;
  /** Of each bucket, characters first, then the frame; to be multiplied by the move's scale. */
  readonly weights: MoveWeights;
  readonly scales: readonly number[];
  readonly bias: readonly number[];
}
