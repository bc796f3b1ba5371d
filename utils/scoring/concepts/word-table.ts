import { beginningOf, type Word, wholeOf } from '../text/word.ts';

/** What a word must be: this very word, or one that begins so. */
export interface WordTest {
  readonly kind: 'word' | 'prefix';
  readonly text: string;
}

interface Prefix<Value> {
  readonly text: string;
  readonly value: Value;
}

/** Values kept under words and under beginnings of words. */
export interface WordTable<Value> {
  readonly words: Map<string, Value>;
  /** By their first letter, shortest first. */
  readonly prefixes: Map<number, Prefix<Value>[]>;
  /** The bits of all words as wholes, and of all beginnings: most words are told to have no value by these alone. */
  wholes: number;
  beginnings: number;
}

/** False where nothing is kept under this very word. */
export function mayHold<Value>({ wholes }: WordTable<Value>, { whole }: Word): boolean {
  return (wholes & whole) !== 0;
}

/** False where nothing is kept under any beginning of this word. */
export function mayHoldBeginning<Value>({ beginnings }: WordTable<Value>, { beginning }: Word): boolean {
  return (beginnings & beginning) !== 0;
}

const ANY_BEGINNING = -1;

export function newWordTable<Value>(): WordTable<Value> {
  return { words: new Map(), prefixes: new Map(), wholes: 0, beginnings: 0 };
}

const NONE: readonly never[] = [];

/** What is kept under beginnings with the first letter of this word; whether it begins so is for the caller to ask. */
export function prefixesNear<Value>(table: WordTable<Value>, word: string): readonly Prefix<Value>[] {
  return table.prefixes.get(word.charCodeAt(0)) ?? NONE;
}

/** The value under a test; made anew where there is none. */
export function valueUnder<Value>(table: WordTable<Value>, test: WordTest, make: () => Value): Value {
  if (test.kind === 'word') {
    table.wholes |= wholeOf(test.text);
    const known = table.words.get(test.text) ?? make();
    table.words.set(test.text, known);
    return known;
  }
  table.beginnings |= test.text.length < 2 ? ANY_BEGINNING : beginningOf(test.text);
  const near = prefixesNear(table, test.text);
  const known = near.find(({ text }) => text === test.text);
  if (known !== undefined) return known.value;
  const value = make();
  const shelf = [...near, { text: test.text, value }].sort((a, b) => a.text.length - b.text.length);
  table.prefixes.set(test.text.charCodeAt(0), shelf);
  return value;
}
