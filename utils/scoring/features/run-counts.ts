import { workspace } from './workspace.ts';

/** How often the runs of one text fall into each bucket. A bucket seen n times is worth 1 + ln n. */
export interface RunCounts {
  /** For each run, how many fall into its bucket; good until runs are counted again. */
  readonly counts: Uint16Array;
  /** The length of the vector of all buckets. */
  readonly norm: number;
}

const WORTHS = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));
const worthOf = (count: number) => WORTHS[count] ?? 1 + Math.log(count);

/** The share of each run in what its bucket is worth, the vector's length left to the caller. */
export const shareOf = (count: number) => (count === 1 ? 1 : worthOf(count) / count);

const takeCounts = workspace((length) => new Uint16Array(length));

/** How often each bucket was seen; all zero between two texts. */
let seen = new Int16Array(0);

/**
 * Counts runs.
 * @param runs The bucket of each.
 * @param buckets Their number.
 */
export function countRuns(runs: Uint16Array, buckets: number): RunCounts {
  if (seen.length < buckets) seen = new Int16Array(buckets);
  for (let run = 0; run < runs.length; run++) {
    const bucket = runs[run] ?? 0;
    seen[bucket] = (seen[bucket] ?? 0) + 1;
  }
  const counts = takeCounts(runs.length);
  let squares = 0;
  for (let run = 0; run < runs.length; run++) {
    const bucket = runs[run] ?? 0;
    const count = seen[bucket] ?? 0;
    counts[run] = Math.abs(count);
    // Below zero: its square has been added already.
    if (count > 0) {
      squares += worthOf(count) ** 2;
      seen[bucket] = -count;
    }
  }
  // One by one: to clear all buckets would take longer, and push more useful things out of the processor's cache.
  for (let run = 0; run < runs.length; run++) seen[runs[run] ?? 0] = 0;
  return { counts, norm: Math.sqrt(squares) || 1 };
}

/** Runs as one value for each bucket, their vector scaled to length 1: what the training learns from. */
export function toVector(runs: Uint16Array, buckets: number): ReadonlyMap<number, number> {
  const { counts, norm } = countRuns(runs, buckets);
  const vector = new Map<number, number>();
  runs.forEach((bucket, run) => {
    const count = counts[run] ?? 1;
    vector.set(bucket, (vector.get(bucket) ?? 0) + worthOf(count) / (count * norm));
  });
  return vector;
}
