import { SCORED_LABELS } from '../../requests/index.ts';
import { nibbleAt } from './nibbles.ts';

/**
 * What a run says for each move and for each label, side by side: a note has a thousand runs, each in another part of the
 * memory, and to get at one takes longer than to add up what stands there. A row holds small weights, four in a number:
 * in five numbers those of the moves, 128 added to each, so that none is below zero and sums of four cost little more
 * than one; then those of the labels, as they are.
 */
export interface WeightRows {
  /** {@link ROW} numbers for each bucket; all 0 until a note has the bucket. */
  readonly packed: Int32Array;
  /** The number of buckets, a power of two. */
  readonly buckets: number;
  readonly moves: MoveWeights;
  /** Label by label one nibble for each bucket; empty where the runs say nothing for the labels. */
  readonly labels: string;
}

/** What runs say for the moves: of fewer buckets than for the labels, which are the lower bits of those. */
export interface MoveWeights {
  readonly buckets: number;
  /** Bucket by bucket one nibble for each move. */
  readonly nibbles: string;
}

/** Numbers in a row: 32 bytes, so that no row lies across two of the pieces (of 64) in which memory is fetched. */
export const ROW = 8;
const IN_ONE = 4;
const MOVE_NUMBERS = 5;
/** Where in a row the weights of the first four labels are, the first in the lowest byte, and where that of the last. */
export const FIRST_LABELS = 5;
export const LAST_LABEL = 6;
export const ABOVE_ZERO = 128;

/** @param buckets Their number, a power of two. */
export function weightRows(buckets: number, moves: MoveWeights, labels: string): WeightRows {
  if (moves.nibbles.length !== (moves.buckets * IN_ONE * MOVE_NUMBERS) / 2)
    throw new Error('Rows are made for twenty moves');
  if (SCORED_LABELS.length !== IN_ONE + 1) throw new Error('Rows are made for five labels');
  return { packed: new Int32Array(buckets * ROW), buckets, moves, labels };
}

/**
 * Makes the rows of some runs ready. The loop is so short that the processor fetches many rows at once, which are then
 * at hand for whoever adds them up.
 */
export function readyRows(rows: WeightRows, runs: Uint16Array): void {
  const { packed, buckets } = rows;
  for (let run = 0; run < runs.length; run++) {
    const bucket = (runs[run] ?? 0) & (buckets - 1);
    if (packed[bucket * ROW] === 0) packRow(rows, bucket);
  }
}

/** Packs one bucket, at the first note that has it: a worker wakes for a note or two, which have few of them. */
function packRow({ packed, buckets, moves, labels }: WeightRows, bucket: number): void {
  const row = bucket * ROW;
  const first = IN_ONE * MOVE_NUMBERS * (bucket & (moves.buckets - 1));
  for (let number = 0; number < MOVE_NUMBERS; number++) {
    const move = (place: number) => ABOVE_ZERO + nibbleAt(moves.nibbles, first + IN_ONE * number + place);
    packed[row + number] = move(0) | (move(1) << 8) | (move(2) << 16) | (move(3) << 24);
  }
  if (labels === '') return;
  const label = (number: number) => nibbleAt(labels, number * buckets + bucket);
  packed[row + FIRST_LABELS] =
    (label(0) & 0xff) | ((label(1) & 0xff) << 8) | ((label(2) & 0xff) << 16) | (label(3) << 24);
  packed[row + LAST_LABEL] = label(4);
}
