/** How often the runs of one text fall into each bucket; good until runs are counted again. A bucket seen n times is worth 1 + ln n. */
export interface RunCounts {
  /** For each bucket that was seen, how often: that much above `zero`. */
  readonly seen: Int32Array;
  readonly zero: number;
  /** The length of the vector of all buckets. */
  readonly norm: number;
}

const WORTHS = Float64Array.from({ length: 64 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));
const worthOf = (count: number) => WORTHS[count] ?? 1 + Math.log(count);

/** The share of each run in what its bucket is worth, the vector's length left to the caller. */
export const shareOf = (count: number) => (count === 1 ? 1 : worthOf(count) / count);

/** What one more run adds to the square of a bucket's worth. */
const GAINS = WORTHS.map((worth, count) => worth ** 2 - worthOf(Math.max(0, count - 1)) ** 2);
const gainOf = (count: number) => GAINS[count] ?? worthOf(count) ** 2 - worthOf(count - 1) ** 2;

/** More runs than any text has. */
const STEP = 2 ** 16;
const HIGHEST = 2 ** 30;

/** What was seen in earlier texts is below `zero`, so that nothing need be cleared between two. */
let seen = new Int32Array(0);
let zero = 0;

/**
 * Counts runs.
 * @param runs The signature of each.
 * @param buckets Their number, a power of two.
 */
export function countRuns(runs: Uint16Array, buckets: number): RunCounts {
  zero += STEP;
  if (seen.length < buckets || zero > HIGHEST) {
    seen = new Int32Array(Math.max(buckets, seen.length));
    zero = STEP;
  }
  let squares = 0;
  for (let run = 0; run < runs.length; run++) {
    const bucket = (runs[run] ?? 0) & (buckets - 1);
    const count = Math.max(zero, seen[bucket] ?? 0) - zero + 1;
    seen[bucket] = zero + count;
    squares += gainOf(count);
  }
  return { seen, zero, norm: Math.sqrt(squares) || 1 };
}

/** Runs as one value for each bucket, their vector scaled to length 1: what the training learns from. */
export function toVector(runs: Uint16Array, buckets: number): ReadonlyMap<number, number> {
  const counts = countRuns(runs, buckets);
  const vector = new Map<number, number>();
  for (const run of runs) {
    const bucket = run & (buckets - 1);
    vector.set(bucket, worthOf((counts.seen[bucket] ?? 0) - counts.zero) / counts.norm);
  }
  return vector;
}
