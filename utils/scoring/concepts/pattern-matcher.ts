import type { Token } from '../text/tokens.ts';
import { addPattern, openingsAt } from './pattern-code.ts';
import { writtenWords } from './pattern-signs.ts';
import { IN_START, type StartsOf, sortStarts } from './pattern-starts.ts';
import { endFrom } from './pattern-steps.ts';
import { NONE_PASSED, numberTests, type WordTests } from './word-tests.ts';

/** A place where a concept was found: `first` and `last` are positions in the tokens, both inclusive. */
export interface PatternHit {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

/** The patterns of one language, made ready. */
export interface PatternMatcher {
  readonly tests: WordTests;
  readonly code: Int32Array;
  readonly startsOf: StartsOf;
}

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
      for (const test of firsts) byFirst[test]?.push(start, concept);
    }
  }
  const done = Int32Array.from(code);
  return { tests, code: done, startsOf: sortStarts(done, byFirst) };
}

/** All places where a pattern is found, in the order of the text; a concept may be found twice at one place. */
export function matchPatterns(
  { tests, code, startsOf }: PatternMatcher,
  tokens: readonly Token[],
): readonly PatternHit[] {
  const hits: PatternHit[] = [];
  const words = tokens.map(({ word }) => tests.passedBy(word));
  for (let first = 0; first < words.length; first++) {
    const passed = (words[first] ?? NONE_PASSED).tests;
    const next = words[first + 1] ?? NONE_PASSED;
    for (let test = 0; test < passed.length; test++) {
      const starts = startsOf(passed[test] ?? 0, next);
      for (let at = 0; at < starts.length; at += IN_START) {
        const end = endFrom(code, starts[at] ?? 0, words, first);
        if (end > first) hits.push({ concept: starts[at + 1] ?? 0, first, last: end - 1 });
      }
    }
  }
  return hits;
}
