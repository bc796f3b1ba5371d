import { EMPTY_HASH, hashOn, hashOnText } from '../text/hash.ts';
import { runsAmong, type SomeRuns, signatureOf } from './hashed-runs.ts';
import { toVector } from './run-counts.ts';
import { workspace } from './workspace.ts';

/** Runs of 3, 4 and 5 units. */
const SHORTEST = 3;
const LONGEST = 5;
const FOUR = 4;
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

/** Reads the runs of characters of a masked text. */
export function readGrams(text: string): Grams {
  const units = Math.min(text.length, MOST_UNITS);
  const count = runsAmong(units, SHORTEST, LONGEST);
  const runs = takeRuns(count);
  let run = 0;
  let start = 0;
  if (units >= LONGEST) {
    // Every unit is read once, and the three sizes are written out: this takes half as long as a loop over each run.
    let second = text.charCodeAt(0);
    let third = text.charCodeAt(1);
    let fourth = text.charCodeAt(2);
    let fifth = text.charCodeAt(3);
    for (; start + LONGEST <= units; start++) {
      const first = second;
      second = third;
      third = fourth;
      fourth = fifth;
      fifth = text.charCodeAt(start + LONGEST - 1);
      const ofThree = hashOn(hashOn(hashOn(EMPTY_HASH, first), second), third);
      const ofFour = hashOn(ofThree, fourth);
      runs[run] = signatureOf(ofThree);
      runs[run + 1] = signatureOf(ofFour);
      runs[run + 2] = signatureOf(hashOn(ofFour, fifth));
      run += SIZES;
    }
  }
  for (; start + SHORTEST <= units; start++) {
    let hash = hashOnText(EMPTY_HASH, text, start, start + SHORTEST - 1);
    for (let at = start + SHORTEST - 1; at < units; at++) {
      hash = hashOn(hash, text.charCodeAt(at));
      runs[run++] = signatureOf(hash);
    }
  }
  return { runs: runs.subarray(0, count), units };
}

/** Finds the runs of four units that lie wholly in a stretch of the text. */
export function runsOfFour({ runs, units }: Grams, from: number, to: number): SomeRuns {
  return {
    runs,
    first: SIZES * from + FOUR - SHORTEST,
    step: SIZES,
    count: runsAmong(Math.min(to, units) - from, FOUR, FOUR),
  };
}

/** The first run whose middle (its second or third unit) is this unit or a later one, if the text goes on so far. */
export const firstRunAround = (unit: number) => Math.max(0, SIZES * unit - 5);

/** The runs as one value for each bucket, for training. */
export function gramVector(text: string, buckets: number): ReadonlyMap<number, number> {
  return toVector(readGrams(text).runs, buckets);
}
