import { kindOf, LETTER, NUMBER, runEnd } from '../text/characters.ts';
import { EMPTY_HASH, hashOn } from './hashed-runs.ts';
import { workspace } from './workspace.ts';

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

const takeSlots = workspace((length) => new Int32Array(length));

/** Tells whether a key is met for the first time: a table of slots that is used again costs a third of a set that is made and grows. */
function firstMeetings(text: string): (key: number) => boolean {
  // There are at most two phrases a unit, so that half of the slots stay free.
  const slots = takeSlots(2 ** Math.ceil(Math.log2(4 * (text.length + 1)))).fill(0);
  const last = slots.length - 1;
  return (key) => {
    // One more than the key, since a free slot is 0.
    const kept = key + 1;
    let slot = key & last;
    while (slots[slot] !== 0 && slots[slot] !== kept) slot = (slot + 1) & last;
    const isNew = slots[slot] === 0;
    slots[slot] = kept;
    return isNew;
  };
}

/** The words of a masked text and every two that follow one another, its beginning and its end among the second. */
export function readPhrases(masked: string): Phrases {
  const text = masked.slice(0, MOST_UNITS);
  const keys: number[] = [];
  const starts: number[] = [];
  const isNew = firstMeetings(text);
  const add = (hash: number, start: number) => {
    const key = keyOf(hash);
    if (!isNew(key)) return;
    keys.push(key);
    starts.push(start);
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
  return { keys, starts };
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
