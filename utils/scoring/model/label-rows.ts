import { SCORED_LABELS } from '../../requests/index.ts';
import { nibbleAt } from './nibbles.ts';

/**
 * What each run says for the labels: a small weight of four bits for each of the five, all in one number, so that the table
 * is small. A note has a thousand runs, each in another part of it, and to get at one takes longer than to add it up.
 */
export interface LabelRows {
  /** One number for each bucket, the first label in its lowest bits; 0 until a note has the bucket. */
  readonly packed: Int32Array;
  /** The number of buckets, a power of two. */
  readonly buckets: number;
  /** Label by label one nibble for each bucket. */
  readonly nibbles: string;
}

const LABELS = 5;
const BITS = 4;
/** Added to each weight, so that none is below zero and sums of three cost as much as one. */
export const ABOVE_ZERO = 8;
/** A row that has been packed is not 0, whatever stands in it. */
const PACKED = 1 << (LABELS * BITS);

/** @param buckets Their number, a power of two. */
export function labelRows(buckets: number, nibbles: string): LabelRows {
  if (SCORED_LABELS.length !== LABELS) throw new Error('Rows are made for five labels');
  return { packed: new Int32Array(buckets), buckets, nibbles };
}

/** Packs the rows of some runs, when a note first has them: a worker wakes for a note or two, which have few of them. */
export function packLabels({ packed, buckets, nibbles }: LabelRows, runs: Uint16Array): void {
  for (const run of runs) {
    const bucket = run & (buckets - 1);
    if (packed[bucket] !== 0) continue;
    let row = PACKED;
    for (let label = 0; label < LABELS; label++)
      row |= (ABOVE_ZERO + nibbleAt(nibbles, label * buckets + bucket)) << (BITS * label);
    packed[bucket] = row;
  }
}
