import { type Choice, choiceAt, GAPS, piecesOf } from './pattern-signs.ts';

// Patterns as numbers, one after another in one list, where the processor finds them together. A number from 0 on is a test
// that the word must pass; below are:

/** The pattern is found. */
export const END = -1;
/** Up to so many words, then what follows. */
export const GAP = -2;
/**
 * One of some tests: how many places their table has (a power of two), and the table, in which each test stands where its last
 * bits say or behind it, so that of a hundred of them one or two are looked at.
 */
export const ONE_OF = -3;
/** The first of some ways that leads to an end: how many they are, and where each begins. */
export const BRANCH = -4;
/** Goes on elsewhere. */
export const JUMP = -5;

/** Where behind the sign the table of {@link ONE_OF} begins, and the ways of {@link BRANCH}. */
export const TABLE = 2;
export const WAYS = 2;
/** A place in a table where no test stands. */
export const FREE = -6;

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
    const table = tableOf(ways.map(({ from }) => numberOf(pieces[from] ?? '')));
    code.push(ONE_OF, table.length, ...table);
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

function tableOf(tests: readonly number[]): readonly number[] {
  const table = new Array<number>(2 ** Math.ceil(Math.log2(2 * tests.length))).fill(FREE);
  for (const test of tests) {
    let place = test & (table.length - 1);
    while (table[place] !== FREE && table[place] !== test) place = (place + 1) & (table.length - 1);
    table[place] = test;
  }
  return table;
}

/** While it is being written, or when it is done. */
type Code = readonly number[] | Int32Array;

/** The tests of which the next word must pass one; null where any word will do, or none is needed. */
export function openingsAt(code: Code, from: number): readonly number[] | null {
  const op = code[from] ?? END;
  if (op >= 0) return [op];
  if (op === ONE_OF) return testsAt(code, from);
  if (op === JUMP) return openingsAt(code, code[from + 1] ?? 0);
  return op === BRANCH ? joined(waysAt(code, from).map((way) => openingsAt(code, way))) : null;
}

/** The same for the word after the next one. */
export function openingsBehind(code: Code, from: number): readonly number[] | null {
  const op = code[from] ?? END;
  if (op >= 0) return openingsAt(code, from + 1);
  if (op === ONE_OF) return openingsAt(code, from + TABLE + (code[from + 1] ?? 0));
  if (op === JUMP) return openingsBehind(code, code[from + 1] ?? 0);
  return op === BRANCH ? joined(waysAt(code, from).map((way) => openingsBehind(code, way))) : null;
}

const testsAt = (code: Code, from: number) =>
  [...code.slice(from + TABLE, from + TABLE + (code[from + 1] ?? 0))].filter((test) => test !== FREE);
const waysAt = (code: Code, from: number) => [
  ...code.slice(from + WAYS, from + WAYS + (code[from + 1] ?? 0)),
];

const joined = (all: readonly (readonly number[] | null)[]) =>
  all.includes(null) ? null : [...new Set(all.flatMap((tests) => tests ?? []))];
