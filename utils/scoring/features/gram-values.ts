import { bucketOf, EMPTY_HASH, hashOn, runsAmong } from './hashed-runs.ts';
import { toVector } from './run-counts.ts';
import { workspace } from './workspace.ts';

/** Runs of 3, 4 and 5 units. */
const SHORTEST = 3;
const LONGEST = 5;

/** Longer notes do not exist on the network (300 to 2,000 characters); a hostile one must not cost more. */
const MOST_UNITS = 6000;

const takeBuckets = workspace((length) => new Uint16Array(length));

/**
 * The buckets of the runs of characters of a masked text, or of a stretch of it; good until it is called again.
 * @param buckets Their number, a power of two.
 */
export function gramBuckets(text: string, buckets: number, from = 0, to = text.length): Uint16Array {
  const end = Math.min(to, from + MOST_UNITS);
  const found = takeBuckets(runsAmong(end - from, SHORTEST, LONGEST));
  let run = 0;
  for (let start = from; start + SHORTEST <= end; start++) {
    let hash = hashOn(hashOn(EMPTY_HASH, text.charCodeAt(start)), text.charCodeAt(start + 1));
    for (let at = start + 2; at < start + LONGEST && at < end; at++) {
      hash = hashOn(hash, text.charCodeAt(at));
      found[run++] = bucketOf(hash, buckets);
    }
  }
  return found;
}

/** The first run whose middle (its second or third unit) is this unit or a later one, if the text goes on so far. */
export const firstRunAround = (unit: number) => Math.max(0, 3 * unit - 5);

/** The runs as one value for each bucket, for training. */
export function gramVector(text: string, buckets: number): ReadonlyMap<number, number> {
  return toVector(gramBuckets(text, buckets), buckets);
}
