import { bucketOf, countRuns, EMPTY_HASH, type HashedRuns, hashOn, runsIn, toVector } from './hashed-runs.ts';

/** Runs of 3, 4 and 5 units. */
const SHORTEST = 3;
const LONGEST = 5;

/** Longer notes do not exist on the network (300 to 2,000 characters); a hostile one must not cost more. */
const MOST_UNITS = 6000;

/** The runs of characters of a masked text. `buckets` must be a power of two. */
export function gramRuns(text: string, buckets: number): HashedRuns {
  const length = Math.min(text.length, MOST_UNITS);
  const runs = runsIn(length, SHORTEST, LONGEST);
  const found = new Uint16Array(runs);
  const middles = new Uint16Array(runs);
  let run = 0;
  for (let start = 0; start + SHORTEST <= length; start++) {
    let hash = EMPTY_HASH;
    for (let size = 1; size <= LONGEST && start + size <= length; size++) {
      hash = hashOn(hash, text.charCodeAt(start + size - 1));
      if (size < SHORTEST) continue;
      found[run] = bucketOf(hash, buckets);
      middles[run++] = start + (size >> 1);
    }
  }
  return countRuns(found, middles, buckets);
}

/** The same as one value for each bucket, for training. */
export function gramVector(text: string, buckets: number): ReadonlyMap<number, number> {
  return toVector(gramRuns(text, buckets));
}
