import { openingsBehind } from './pattern-code.ts';
import type { Passed } from './word-tests.ts';

/** Patterns that may be found at a word: for each where it begins in the code, and its concept. In the order of the code. */
export type Starts = readonly number[];

export const IN_START = 2;

/** The patterns whose first word can pass one test, by the tests of which their second word must pass one. */
interface Seconds {
  readonly bySecond: ReadonlyMap<number, Starts>;
  /** Those of which the second word may be any, or none; they stand among the others too. */
  readonly anyhow: Starts;
}

/** Tells which patterns are worth a try at a word that passes a test and has another word behind it. */
export type StartsOf = (test: number, next: Passed) => Starts;

/**
 * Sorts the patterns of each test when a text first has it: a worker wakes for a note or two, which have few of them.
 * @param byFirst For each test the patterns whose first word can pass it.
 */
export function sortStarts(code: Int32Array, byFirst: readonly Starts[]): StartsOf {
  const sorted = new Array<Seconds | undefined>(byFirst.length).fill(undefined);
  return (test, { tests }) => {
    let seconds = sorted[test];
    if (seconds === undefined) {
      seconds = bySeconds(code, byFirst[test] ?? []);
      sorted[test] = seconds;
    }
    const { bySecond, anyhow } = seconds;
    if (bySecond.size === 0) return anyhow;
    let found = anyhow;
    for (let at = 0; at < tests.length; at++) {
      const starts = bySecond.get(tests[at] ?? 0);
      if (starts !== undefined) found = found === anyhow ? starts : joined(found, starts);
    }
    return found;
  };
}

function bySeconds(code: Int32Array, starts: Starts): Seconds {
  const bySecond = new Map<number, number[]>();
  const anyhow: number[] = [];
  for (let at = 0; at < starts.length; at += IN_START) {
    const [start = 0, concept = 0] = [starts[at], starts[at + 1]];
    const tests = openingsBehind(code, start);
    if (tests === null) {
      anyhow.push(start, concept);
      for (const own of bySecond.values()) own.push(start, concept);
      continue;
    }
    for (const test of tests) {
      const own = bySecond.get(test);
      if (own === undefined) bySecond.set(test, [...anyhow, start, concept]);
      else own.push(start, concept);
    }
  }
  return { bySecond, anyhow };
}

/** Both, each pattern once. */
function joined(left: Starts, right: Starts): Starts {
  const both: number[] = [];
  let at = 0;
  for (let next = 0; next < left.length || at < right.length; ) {
    const [one, other] = [left[next] ?? Infinity, right[at] ?? Infinity];
    if (one <= other) both.push(one, left[next + 1] ?? 0);
    else both.push(other, right[at + 1] ?? 0);
    if (one <= other) next += IN_START;
    if (other <= one) at += IN_START;
  }
  return both;
}
