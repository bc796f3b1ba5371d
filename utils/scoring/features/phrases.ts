import { kindOf, LETTER, NUMBER, runEnd } from '../text/characters.ts';
import { EMPTY_HASH, hashOn } from './hashed-runs.ts';

/** The phrases of a text, each once, in the order in which they first begin. */
export interface Phrases {
  /** 24 bits of the hash of each. */
  readonly keys: readonly number[];
  /** Where each begins in the text. */
  readonly starts: readonly number[];
}

/** Longer notes do not exist on the network; a hostile one must not cost more. */
const MOST_UNITS = 6000;

const BLANK = 0x20;
const BEFORE_ALL = 0x5e; // ^
const AFTER_ALL = 0x24; // $
/** What asks, insists and prices says as much as a word. */
const SIGNS: ReadonlySet<number> = new Set([...'?!€$%'].map((sign) => sign.charCodeAt(0)));

const keyOf = (hash: number) => (hash ^ (hash >>> 24)) & 0xffffff;

/** The words of a masked text and every two that follow one another, its beginning and its end among the second. */
export function readPhrases(masked: string): Phrases {
  const text = masked.slice(0, MOST_UNITS);
  const found = new Map<number, number>();
  const add = (hash: number, start: number) => {
    const key = keyOf(hash);
    if (!found.has(key)) found.set(key, start);
  };
  let before = hashOn(EMPTY_HASH, BEFORE_ALL);
  let beganAt = 0;
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    add(hashOfPiece(hashOn(before, BLANK), text, at, end), beganAt);
    before = hashOfPiece(EMPTY_HASH, text, at, end);
    add(before, at);
    beganAt = at;
    at = end;
  }
  add(hashOn(hashOn(before, BLANK), AFTER_ALL), beganAt);
  return { keys: [...found.keys()], starts: [...found.values()] };
}

/** Where the word, the figure or the sign that begins at a place ends; the place itself where there is none. */
function wordEnd(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (SIGNS.has(code)) return at + 1;
  return runEnd(text, at, (kindOf(code) & NUMBER) !== 0 ? NUMBER : LETTER);
}

function hashOfPiece(before: number, text: string, from: number, to: number): number {
  let hash = before;
  for (let at = from; at < to; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}
