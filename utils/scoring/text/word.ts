/**
 * A folded word: the same object whenever it is met, so that what has been found out about it need not be looked up
 * again. Notes are made of the same few hundred words.
 */
export interface Word {
  readonly text: string;
  /** One of 30 bits for the first two letters, and one for all of them: words are told apart by these before they are compared. */
  readonly beginning: number;
  readonly whole: number;
  readonly facts: unknown[];
}

/** A hostile text must not make us remember without end: after so many words all are forgotten, longer ones at once. */
const MOST_WORDS = 8192;
const LONGEST_WORD = 40;

const known = new Map<string, Word>();
let kindsOfFacts = 0;

/** As many bits as a small integer has in every browser. */
const BITS = 30;

/** The bit for the first two letters of a text; many a pair of letters shares it with another. */
export function beginningOf(text: string): number {
  return 1 << ((7 * text.charCodeAt(0) + (text.length > 1 ? text.charCodeAt(1) : 0)) % BITS);
}

/** The bit for all letters of a text. */
export function wholeOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(31, hash) + text.charCodeAt(at)) >>> 0;
  return 1 << (hash % BITS);
}

export function wordOf(text: string): Word {
  const word = known.get(text);
  if (word !== undefined) return word;
  if (known.size >= MOST_WORDS) known.clear();
  const facts = new Array(kindsOfFacts).fill(undefined);
  const met: Word = { text, beginning: beginningOf(text), whole: wholeOf(text), facts };
  if (text.length <= LONGEST_WORD) known.set(text, met);
  return met;
}

/**
 * Remembers something about words with the words themselves.
 * @param find Looks it up; must be pure.
 */
export function fact<Fact extends object | string | boolean | null>(
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
