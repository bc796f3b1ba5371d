import { BRANCH, END, FREE, GAP, JUMP, ONE_OF, TABLE, WAYS } from './pattern-code.ts';
import type { Passed } from './word-tests.ts';

/** Where the pattern that begins there in the code ends when it begins at a word; -1 where it does not match. */
export function endFrom(code: Int32Array, from: number, words: readonly Passed[], first: number): number {
  let at = first;
  for (let place = from; ; ) {
    const op = code[place] ?? END;
    if (op >= 0) {
      if (!passes(words[at], op)) return -1;
      place++;
      at++;
    } else if (op === ONE_OF) {
      if (!passesOne(words[at], code, place)) return -1;
      place += TABLE + (code[place + 1] ?? 0);
      at++;
    } else if (op === JUMP) place = code[place + 1] ?? 0;
    else if (op === GAP) return endBehindGap(code, place, words, at);
    else return op === BRANCH ? endOfFirst(code, place, words, at) : at;
  }
}

function endBehindGap(code: Int32Array, gap: number, words: readonly Passed[], first: number): number {
  const last = Math.min(words.length, first + (code[gap + 1] ?? 0));
  for (let at = first; at <= last; at++) {
    const end = endFrom(code, gap + 2, words, at);
    if (end >= 0) return end;
  }
  return -1;
}

function endOfFirst(code: Int32Array, branch: number, words: readonly Passed[], at: number): number {
  const out = branch + WAYS + (code[branch + 1] ?? 0);
  for (let way = branch + WAYS; way < out; way++) {
    const end = endFrom(code, code[way] ?? 0, words, at);
    if (end >= 0) return end;
  }
  return -1;
}

function passes(word: Passed | undefined, test: number): boolean {
  if (word === undefined) return false;
  const { tests } = word;
  for (let at = 0; at < tests.length; at++) if (tests[at] === test) return true;
  return false;
}

function passesOne(word: Passed | undefined, code: Int32Array, oneOf: number): boolean {
  if (word === undefined) return false;
  const { tests } = word;
  const last = (code[oneOf + 1] ?? 0) - 1;
  const table = oneOf + TABLE;
  for (let at = 0; at < tests.length; at++) {
    const test = tests[at] ?? 0;
    for (let place = test & last; ; place = (place + 1) & last) {
      const found = code[table + place] ?? FREE;
      if (found === test) return true;
      if (found === FREE) break;
    }
  }
  return false;
}
