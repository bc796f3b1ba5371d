/** Runs of a masked text, of its characters or of its words, each hashed into a bucket. */
export interface HashedRuns {
  readonly buckets: Uint16Array;
  /** The unit of the text in the middle of each run. */
  readonly middles: Uint16Array;
  /** How many runs of the text fall into the same bucket as this one. */
  readonly counts: Uint16Array;
  /** The length of the vector of all buckets, a bucket seen n times being worth 1 + ln n. */
  readonly norm: number;
}

/** FNV-1a: the hash of nothing, and of what was hashed before and one more unit. */
export const EMPTY_HASH = 0x811c9dc5;
export const hashOn = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);

/** The bucket of a hash. `buckets`, their number, must be a power of two and at most 2^16. */
export const bucketOf = (hash: number, buckets: number) => (hash ^ (hash >>> 15)) & (buckets - 1);

/** How many runs of so many to so many pieces a text of `length` pieces has. */
export function runsIn(length: number, shortest: number, longest: number): number {
  let runs = 0;
  for (let size = shortest; size <= longest; size++) runs += Math.max(0, length - size + 1);
  return runs;
}

const WORTHS = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));
/** What a bucket that was seen so often is worth. */
const worthOf = (count: number) => WORTHS[count] ?? 1 + Math.log(count);

/** How often each bucket was seen; all zero between two texts. */
let seen = new Int32Array(0);

/** Counts hashed runs. `of` is the number of buckets. */
export function countRuns(buckets: Uint16Array, middles: Uint16Array, of: number): HashedRuns {
  if (seen.length < of) seen = new Int32Array(of);
  for (let run = 0; run < buckets.length; run++) {
    const bucket = buckets[run] ?? 0;
    seen[bucket] = (seen[bucket] ?? 0) + 1;
  }
  const counts = new Uint16Array(buckets.length);
  let squares = 0;
  for (let run = 0; run < buckets.length; run++) {
    const bucket = buckets[run] ?? 0;
    const count = seen[bucket] ?? 0;
    counts[run] = Math.abs(count);
    // Below zero: its square has been added already.
    if (count > 0) {
      squares += worthOf(count) ** 2;
      seen[bucket] = -count;
    }
  }
  seen.fill(0);
  return { buckets, middles, counts, norm: Math.sqrt(squares) || 1 };
}

/** Each run's share of its bucket's value, by how many there are; the vector's length is left to the caller. */
export function shareOf(count: number): number {
  return count === 1 ? 1 : worthOf(count) / count;
}

/** The runs as one value for each bucket, their vector scaled to length 1: what the training learns from. */
export function toVector({ buckets, counts, norm }: HashedRuns): ReadonlyMap<number, number> {
  const vector = new Map<number, number>();
  buckets.forEach((bucket, run) => {
    const count = counts[run] ?? 1;
    vector.set(bucket, (vector.get(bucket) ?? 0) + worthOf(count) / (count * norm));
  });
  return vector;
}
