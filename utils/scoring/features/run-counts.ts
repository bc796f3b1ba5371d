import { workspace } from './workspace.ts';

/** How often the runs of one text fall into each bucket; good until runs are counted again. A bucket seen n times is worth 1 + ln n. */
export interface RunCounts {
  /** For each bucket of a run how often it was seen; the others hold anything, and there may be more numbers than buckets. */
  readonly counts: Uint16Array;
  /** The length of the vector of all buckets. */
  readonly norm: number;
}

const WORTHS = Float64Array.from({ length: 64 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));
const worthOf = (count: number) => WORTHS[count] ?? 1 + Math.log(count);

/** Looked up: one bucket in four is seen more than once, which no processor guesses. */
const SHARES = WORTHS.map((worth, count) => (count === 0 ? 0 : worth / count));
/** The share of each run in what its bucket is worth, the vector's length left to the caller. */
export const shareOf = (count: number) => SHARES[count] ?? worthOf(count) / count;

const MORE = WORTHS.map((worth, count) => worth - worthOf(Math.max(0, count - 1)));
/** What one more run adds to the worth of a bucket, which is then seen so many times; the first adds 1. */
export const moreOf = (count: number) => MORE[count] ?? worthOf(count) - worthOf(count - 1);

const GAINS = WORTHS.map((worth, count) => worth ** 2 - worthOf(Math.max(0, count - 1)) ** 2);
/** The same for the square of its worth. */
export const gainOf = (count: number) => GAINS[count] ?? worthOf(count) ** 2 - worthOf(count - 1) ** 2;

const takeCounts = workspace((length) => new Uint16Array(length));

/**
 * Counts runs, of which there are less than 2^16.
 * @param runs The signature of each.
 * @param buckets Their number, a power of two.
 */
export function countRuns(runs: Uint16Array, buckets: number): RunCounts {
  const counts = takeCounts(buckets);
  // Other texts have left theirs; to clear all takes longer than to clear what is asked for.
  for (let run = 0; run < runs.length; run++) counts[(runs[run] ?? 0) & (buckets - 1)] = 0;
  let squares = 0;
  for (let run = 0; run < runs.length; run++) {
    const bucket = (runs[run] ?? 0) & (buckets - 1);
    const count = (counts[bucket] ?? 0) + 1;
    counts[bucket] = count;
    squares += gainOf(count);
  }
  return { counts, norm: Math.sqrt(squares) || 1 };
}

/** Runs as one value for each bucket, their vector scaled to length 1: what the training learns from. */
export function toVector(runs: Uint16Array, buckets: number): ReadonlyMap<number, number> {
  const { counts, norm } = countRuns(runs, buckets);
  const vector = new Map<number, number>();
  for (const run of runs) {
    const bucket = run & (buckets - 1);
    vector.set(bucket, worthOf(counts[bucket] ?? 0) / norm);
  }
  return vector;
}
