import { kindMet, runEnd } from './characters.ts';
import { EMPTY_HASH, hashOn, hashOnText } from './hash.ts';

/**
 * A folded word: the same object whenever it is met, so that what has been found out about it need not be looked up
 * again. Notes are made of the same few hundred words.
 */
export interface Word {
  readonly text: string;
  readonly hash: number;
  readonly facts: unknown[];
  /** Which yes-or-no questions have been asked of it, one bit for each, and which of them with yes. */
  asked: number;
  yes: number;
}

/** A hostile text must not make us remember without end: after so many words all are forgotten, longer ones at once. */
const MOST_WORDS = 8192;
const LONGEST_WORD = 40;
/** A table of our own, since a `Map` needs the word cut out of its text only to look it up. */
const SLOTS = 2 * MOST_WORDS;
/** Nor may words that are made to have one hash: behind so many others a word is not remembered. */
const MOST_TRIED = 16;

const known = new Array<Word | null>(SLOTS).fill(null);
let remembered = 0;
let kindsOfFacts = 0;

/** The word that stands in a folded text from one place to another. */
export const wordAt = (text: string, from: number, to: number): Word =>
  hashedWord(text, from, to, hashOnText(EMPTY_HASH, text, from, to));

/** The word that begins at a place in a folded text, made of characters of these kinds; null where there is none. */
export function wordFrom(text: string, from: number, wanted: number): Word | null {
  let hash = EMPTY_HASH;
  let to = from;
  for (; to < text.length; to++) {
    const unit = text.charCodeAt(to);
    const kind = kindMet(unit);
    if ((kind & wanted) === 0) {
      if (kind === 0 || (unit & 0xf800) === 0xd800) return anyWordFrom(text, from, wanted);
      break;
    }
    hash = hashOn(hash, unit);
  }
  return to === from ? null : hashedWord(text, from, to, hash);
}

/** The same where a character of two units may be among them, or one that was not met before. */
function anyWordFrom(text: string, from: number, wanted: number): Word | null {
  const to = runEnd(text, from, wanted);
  return to === from ? null : wordAt(text, from, to);
}

function hashedWord(text: string, from: number, to: number, hash: number): Word {
  if (to - from > LONGEST_WORD) return newWord(text.slice(from, to), hash);
  if (remembered >= MOST_WORDS) forgetAll();
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const slot = (hash + tried) & (SLOTS - 1);
    const word = known[slot] ?? null;
    if (word === null) return remember(newWord(text.slice(from, to), hash), slot);
    if (isAt(word.text, text, from, to)) return word;
  }
  return newWord(text.slice(from, to), hash);
}

export const wordOf = (text: string): Word => wordAt(text, 0, text.length);

function newWord(text: string, hash: number): Word {
  return { text, hash, facts: new Array(kindsOfFacts).fill(undefined), asked: 0, yes: 0 };
}

function remember(word: Word, slot: number): Word {
  known[slot] = word;
  remembered++;
  return word;
}

function forgetAll(): void {
  known.fill(null);
  remembered = 0;
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/**
 * Remembers something about words with the words themselves.
 * @param find Looks it up; must be pure.
 */
export function fact<Fact extends object | string | number | boolean | null>(
  find: (text: string) => Fact,
): (word: Word) => Fact {
  const place = kindsOfFacts++;
  return (word) => {
    const found = word.facts[place] as Fact | undefined;
    if (found !== undefined) return found;
    const looked = find(word.text);
    word.facts[place] = looked;
    return looked;
  };
}

/** As many as a small integer has in every browser. */
const MOST_QUESTIONS = 30;
let questions = 0;

/**
 * Remembers the answer to a question about words in the word itself, where it is nearer than a {@link fact}. Throws when there are
 * more questions than bits.
 * @param find Answers it; must be pure.
 */
export function flag(find: (text: string) => boolean): (word: Word) => boolean {
  if (questions === MOST_QUESTIONS) throw new Error('There is no bit left for another question about words');
  const bit = 1 << questions++;
  return (word) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (find(word.text)) word.yes |= bit;
    }
    return (word.yes & bit) !== 0;
  };
}
