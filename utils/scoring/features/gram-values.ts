import { EMPTY_HASH, hashOn, runsAmong, signatureOf } from './hashed-runs.ts';
import { toVector } from './run-counts.ts';
import { workspace } from './workspace.ts';

/** Runs of 3, 4 and 5 units. */
const SHORTEST = 3;
const LONGEST = 5;
const SIZES = LONGEST - SHORTEST + 1;

/** Longer notes do not exist on the network (300 to 2,000 characters); a hostile one must not cost more. */
const MOST_UNITS = 6000;

/** The runs of characters of a text, the shortest first at each place. */
export interface Grams {
  /** The signature of each, whose lowest bits are its bucket; good until another text is read. */
  readonly runs: Uint16Array;
  /** Units of the text that were read. */
  readonly units: number;
}

const takeRuns = workspace((length) => new Uint16Array(length));
const takeStretch = workspace((length) => new Uint16Array(length));

/** Reads the runs of characters of a masked text. */
export function readGrams(text: string): Grams {
  const units = Math.min(text.length, MOST_UNITS);
  const runs = takeRuns(runsAmong(units, SHORTEST, LONGEST));
  let run = 0;
  for (let start = 0; start + SHORTEST <= units; start++) {
    let hash = hashOn(hashOn(EMPTY_HASH, text.charCodeAt(start)), text.charCodeAt(start + 1));
    for (let at = start + 2; at < start + LONGEST && at < units; at++) {
      hash = hashOn(hash, text.charCodeAt(at));
      runs[run++] = signatureOf(hash);
    }
  }
  return { runs, units };
}

/** The runs that lie wholly in a stretch of the text; good until it is called again. */
export function gramsWithin({ runs, units }: Grams, from: number, to: number): Uint16Array {
  const length = runsAmong(Math.min(to, units) - from, SHORTEST, LONGEST);
  if (to >= units) return runs.subarray(runs.length - length);
  const found = takeStretch(length);
  // Of the runs up to the last one that ends here, the shortest at its place, only the one before it reaches out.
  const last = SIZES * (to - SHORTEST);
  for (let run = SIZES * from, at = 0; at < length - 1; at++) found[at] = runs[run++] ?? 0;
  if (length > 0) found[length - 1] = runs[last] ?? 0;
  return found;
}

/** The first run whose middle (its second or third unit) is this unit or a later one, if the text goes on so far. */
export const firstRunAround = (unit: number) => Math.max(0, SIZES * unit - 5);

/** The runs as one value for each bucket, for training. */
export function gramVector(text: string, buckets: number): ReadonlyMap<number, number> {
  return toVector(readGrams(text).runs, buckets);
}
