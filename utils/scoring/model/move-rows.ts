import { nibbleAt } from './nibbles.ts';

/**
 * What each run says for the moves: twenty small weights, four in a number, 128 added to each, so that none is below zero
 * and sums of four cost little more than one.
 */
export interface MoveRows {
  /** {@link ROW} numbers for each bucket; all 0 until a note has the bucket. */
  readonly packed: Int32Array;
  /** The number of buckets, a power of two. */
  readonly buckets: number;
  /** Bucket by bucket one nibble for each move. */
  readonly nibbles: string;
}

/** Numbers in a row. */
export const ROW = 5;
const IN_ONE = 4;
export const ABOVE_ZERO = 128;

/** @param buckets Their number, a power of two. */
export function moveRows(buckets: number, nibbles: string): MoveRows {
  if (nibbles.length !== (buckets * IN_ONE * ROW) / 2) throw new Error('Rows are made for twenty moves');
  return { packed: new Int32Array(buckets * ROW), buckets, nibbles };
}

/** Makes the rows of some runs ready, in a loop as short as that for the labels. */
export function readyMoves(rows: MoveRows, runs: Uint16Array): void {
  const { packed, buckets } = rows;
  for (let run = 0; run < runs.length; run++) {
    const bucket = (runs[run] ?? 0) & (buckets - 1);
    if (packed[bucket * ROW] === 0) packRow(rows, bucket);
  }
}

/** Packs one bucket, at the first note that has it: a worker wakes for a note or two, which have few of them. */
function packRow({ packed, nibbles }: MoveRows, bucket: number): void {
  const row = bucket * ROW;
  for (let number = 0; number < ROW; number++) {
    const move = (place: number) => ABOVE_ZERO + nibbleAt(nibbles, IN_ONE * (row + number) + place);
    packed[row + number] = move(0) | (move(1) << 8) | (move(2) << 16) | (move(3) << 24);
  }
}
