import { type Choice, choiceAt, GAPS, piecesOf } from './pattern-signs.ts';
import { bitsOf } from './word-tests.ts';

// Patterns as numbers, one after another in one list, where the processor finds them together. A number from 0 on is a test
// that the word must pass; below are:

/** The pattern is found. */
export const END = -1;
/** Up to so many words, then what follows. */
export const GAP = -2;
/** One of some tests: their bits, how many they are, and they themselves. */
export const ONE_OF = -3;
/** The first of some ways that leads to an end: how many they are, and where each begins. */
export const BRANCH = -4;
/** Goes on elsewhere. */
export const JUMP = -5;

/** Where behind the sign the tests of {@link ONE_OF} begin, and the ways of {@link BRANCH}. */
export const TESTS = 3;
export const WAYS = 2;

/** The number of the test that a word stands for, as it is written. */
type NumberOf = (word: string) => number;

/**
 * Adds a pattern to the code; it begins at the code's length before. Throws on a bracket that is not closed: patterns are our
 * own data, so that is a defect.
 */
export function addPattern(code: number[], written: string, numberOf: NumberOf): void {
  const pieces = piecesOf(written);
  addPieces(code, pieces, 0, pieces.length, numberOf);
  code.push(END);
}

function addPieces(
  code: number[],
  pieces: readonly string[],
  from: number,
  to: number,
  numberOf: NumberOf,
): void {
  for (let at = from; at < to; ) {
    const piece = pieces[at++] ?? '';
    const most = GAPS.get(piece);
    if (piece === '(') {
      const choice = choiceAt(pieces, at);
      addChoice(code, pieces, choice, numberOf);
      at = choice.next;
    } else if (most === undefined) code.push(numberOf(piece));
    else code.push(GAP, most);
  }
}

function addChoice(code: number[], pieces: readonly string[], { ways }: Choice, numberOf: NumberOf): void {
  if (ways.every(({ from, to }) => to === from + 1 && !GAPS.has(pieces[from] ?? ''))) {
    const tests = ways.map(({ from }) => numberOf(pieces[from] ?? ''));
    code.push(ONE_OF, bitsOf(tests), tests.length, ...tests);
    return;
  }
  const head = code.length + WAYS;
  code.push(BRANCH, ways.length, ...ways.map(() => 0));
  const jumps = ways.map(({ from, to }, way) => {
    code[head + way] = code.length;
    addPieces(code, pieces, from, to, numberOf);
    return code.push(JUMP, 0) - 1;
  });
  for (const jump of jumps) code[jump] = code.length;
}

/** The tests of which the next word must pass one; null where any word will do, or none is needed. */
export function openingsAt(code: readonly number[], from: number): readonly number[] | null {
  const op = code[from] ?? END;
  if (op >= 0) return [op];
  if (op === ONE_OF) return code.slice(from + TESTS, behindTests(code, from));
  if (op === JUMP) return openingsAt(code, code[from + 1] ?? 0);
  return op === BRANCH ? joined(waysAt(code, from).map((way) => openingsAt(code, way))) : null;
}

/** The same for the word after the next one. */
export function openingsBehind(code: readonly number[], from: number): readonly number[] | null {
  const op = code[from] ?? END;
  if (op >= 0) return openingsAt(code, from + 1);
  if (op === ONE_OF) return openingsAt(code, behindTests(code, from));
  if (op === JUMP) return openingsBehind(code, code[from + 1] ?? 0);
  return op === BRANCH ? joined(waysAt(code, from).map((way) => openingsBehind(code, way))) : null;
}

const behindTests = (code: readonly number[], from: number) => from + TESTS + (code[from + 2] ?? 0);
const waysAt = (code: readonly number[], from: number) =>
  code.slice(from + WAYS, from + WAYS + (code[from + 1] ?? 0));

const joined = (all: readonly (readonly number[] | null)[]) =>
  all.includes(null) ? null : [...new Set(all.flatMap((tests) => tests ?? []))];
