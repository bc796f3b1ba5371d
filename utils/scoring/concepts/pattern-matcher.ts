import type { Token } from '../text/tokens.ts';
import { addPattern, openingsAt, openingsBehind } from './pattern-code.ts';
import { writtenWords } from './pattern-signs.ts';
import { endFrom } from './pattern-steps.ts';
import { bitsOf, NONE_PASSED, numberTests, type WordTests } from './word-tests.ts';

/** A place where a concept was found: `first` and `last` are positions in the tokens, both inclusive. */
export interface PatternHit {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

/** The patterns of one language, made ready. */
export interface PatternMatcher {
  readonly tests: WordTests;
  readonly code: readonly number[];
  /**
   * For each test the patterns whose first word can pass it, three numbers for each: the bits of the tests that its second
   * word can pass, where it begins in the code, and its concept.
   */
  readonly byFirst: readonly (readonly number[])[];
}

const ALL_BITS = -1;
const IN_ENTRY = 3;

/** Prepares the patterns of one language; the index of a list is its concept's number. */
export function compilePatterns(patternsByConcept: readonly (readonly string[])[]): PatternMatcher {
  const words = writtenWords(patternsByConcept.flat());
  const tests = numberTests(words);
  const code: number[] = [];
  const byFirst = words.map((): number[] => []);
  for (const [concept, patterns] of patternsByConcept.entries()) {
    for (const written of patterns) {
      const start = code.length;
      addPattern(code, written, tests.numberOf);
      const firsts = openingsAt(code, start);
      if (firsts === null) throw new Error(`A pattern begins with a gap or with nothing: ${written}`);
      const seconds = openingsBehind(code, start);
      const bits = seconds === null ? ALL_BITS : bitsOf(seconds);
      for (const test of firsts) byFirst[test]?.push(bits, start, concept);
    }
  }
  return { tests, code, byFirst };
}

const NO_ENTRIES: readonly number[] = [];

/** All places where a pattern is found, in the order of the text; a concept may be found twice at one place. */
export function matchPatterns(
  { tests, code, byFirst }: PatternMatcher,
  tokens: readonly Token[],
): readonly PatternHit[] {
  const hits: PatternHit[] = [];
  const words = tokens.map(({ word }) => tests.passedBy(word));
  for (let first = 0; first < words.length; first++) {
    const passed = (words[first] ?? NONE_PASSED).tests;
    const nextBits = (words[first + 1] ?? NONE_PASSED).bits;
    for (let test = 0; test < passed.length; test++) {
      const entries = byFirst[passed[test] ?? 0] ?? NO_ENTRIES;
      for (let entry = 0; entry < entries.length; entry += IN_ENTRY) {
        const bits = entries[entry] ?? 0;
        if (bits !== ALL_BITS && (bits & nextBits) === 0) continue;
        const end = endFrom(code, entries[entry + 1] ?? 0, words, first);
        if (end > first) hits.push({ concept: entries[entry + 2] ?? 0, first, last: end - 1 });
      }
    }
  }
  return hits;
}
