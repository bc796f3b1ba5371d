/** Tells what a sentence does: one linear score for each move. */
export interface MoveModel {
  /** Buckets of character runs, and of runs of the frame. Powers of two. */
  readonly gramBuckets: number;
  readonly frameBuckets: number;
  /** For each bucket (characters first, then the frame) one int8 number for each move, to be multiplied by its scale. */
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly bias: readonly number[];
}
