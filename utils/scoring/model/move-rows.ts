import { nibbleAt } from './nibbles.ts';

/**
 * What each run says for the moves: twenty weights of four bits, five in a number, so that five sums cost one addition.
 * A number holds 53 bits exactly: ten for each, with 8 added to every weight so that none is below zero.
 */
export interface MoveRows {
  /** {@link ROW} numbers for each bucket; 0 until a note has the bucket. */
  readonly packed: Float64Array;
  /** The number of buckets, a power of two. */
  readonly buckets: number;
  /** Bucket by bucket one nibble for each move. */
  readonly nibbles: string;
}

/** Numbers in a row, and weights in a number. */
export const ROW = 4;
export const IN_ONE = 5;
export const ABOVE_ZERO = 8;
export const BITS = 10;
const MOVES_IN_ROW = ROW * IN_ONE;

/** @param buckets Their number, a power of two. */
export function moveRows(buckets: number, nibbles: string): MoveRows {
  if (nibbles.length !== (buckets * MOVES_IN_ROW) / 2) throw new Error('Rows are made for twenty moves');
  return { packed: new Float64Array(buckets * ROW), buckets, nibbles };
}

/**
 * Packs the rows of some runs, every `step`th from `from` up to `to`, when a note first has them: a worker wakes for a note or
 * two, which have few of them.
 */
export function packMoves(
  { packed, buckets, nibbles }: MoveRows,
  runs: Uint16Array,
  from: number,
  to: number,
  step: number,
): void {
  for (let run = from; run < to; run += step) {
    const bucket = (runs[run] ?? 0) & (buckets - 1);
    if (packed[bucket * ROW] !== 0) continue;
    for (let at = 0; at < ROW; at++) {
      const first = bucket * MOVES_IN_ROW + at * IN_ONE;
      let five = 0;
      for (let move = first + IN_ONE - 1; move >= first; move--)
        five = five * 2 ** BITS + ABOVE_ZERO + nibbleAt(nibbles, move);
      packed[bucket * ROW + at] = five;
    }
  }
}
