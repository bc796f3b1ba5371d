import { nibbleAt } from './nibbles.ts';

/**
 * What each run says for the moves: twenty weights of four bits, eight in a number, 8 added to each, so that none is below
 * zero, sums of four cost little more than one, and the table is small: to get at a row takes longer than to add it up.
 */
export interface MoveRows {
  /** {@link ROW} numbers for each bucket; the last is 0 until a note has the bucket. */
  readonly packed: Int32Array;
  /** The number of buckets, a power of two. */
  readonly buckets: number;
  /** Bucket by bucket one nibble for each move. */
  readonly nibbles: string;
}

/** Numbers in a row. */
export const ROW = 3;
export const ABOVE_ZERO = 8;
const BITS = 4;
const IN_ONE = 8;
const MOVES_IN_ROW = 20;
/** A row that has been packed is not 0 at its end, whatever stands in it. */
const PACKED = 1 << 16;

/** @param buckets Their number, a power of two. */
export function moveRows(buckets: number, nibbles: string): MoveRows {
  if (nibbles.length !== (buckets * MOVES_IN_ROW) / 2) throw new Error('Rows are made for twenty moves');
  return { packed: new Int32Array(buckets * ROW), buckets, nibbles };
}

/** Makes the rows of some runs ready, in a loop as short as that for the labels. */
export function readyMoves(rows: MoveRows, runs: Uint16Array): void {
  const { packed, buckets } = rows;
  for (let run = 0; run < runs.length; run++) {
    const bucket = (runs[run] ?? 0) & (buckets - 1);
    if (packed[bucket * ROW + ROW - 1] === 0) packRow(rows, bucket);
  }
}

/** Packs one bucket, at the first note that has it: a worker wakes for a note or two, which have few of them. */
function packRow({ packed, nibbles }: MoveRows, bucket: number): void {
  const row = bucket * ROW;
  packed[row + ROW - 1] = PACKED;
  for (let move = 0; move < MOVES_IN_ROW; move++) {
    const number = row + Math.floor(move / IN_ONE);
    const weight = ABOVE_ZERO + nibbleAt(nibbles, MOVES_IN_ROW * bucket + move);
    packed[number] = (packed[number] ?? 0) | (weight << (BITS * (move % IN_ONE)));
  }
}
