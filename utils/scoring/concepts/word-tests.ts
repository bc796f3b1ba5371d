import { fact, type Word } from '../text/word.ts';

/** The tests that a word passes, by their numbers: what it is itself first, then what it begins with, shortest first. */
export interface Passed {
  readonly tests: readonly number[];
}

/** The tests of some patterns, each with a number. */
export interface WordTests {
  readonly passedBy: (word: Word) => Passed;
  /** The number of the test that a word stands for, as it is written there. Throws on a bracket that was not opened, and on what no note can hold. */
  readonly numberOf: (written: string) => number;
}

export const NONE_PASSED: Passed = { tests: [] };

/** @param written The words of the patterns, `increas*` among them, each once; its number is its place. */
export function numberTests(written: readonly string[]): WordTests {
  const numbers = new Map(written.map((word, number) => [word, number]));
  const beginnings = written.filter((word) => word.endsWith('*')).sort((a, b) => a.length - b.length);
  const byLetter = Map.groupBy(beginnings, (beginning) => beginning.charCodeAt(0));
  const numberOf = (word: string) => {
    const number = numbers.get(word);
    if (number === undefined) throw new Error(`Unopened bracket or not a word in a pattern: ${word}`);
    return number;
  };
  const passedBy = (word: string): Passed => {
    const own = numbers.get(word);
    const tests = own === undefined ? [] : [own];
    for (const beginning of byLetter.get(word.charCodeAt(0)) ?? [])
      if (word.startsWith(beginning.slice(0, -1))) tests.push(numberOf(beginning));
    return tests.length === 0 ? NONE_PASSED : { tests };
  };
  return { passedBy: fact(passedBy), numberOf };
}
