import { beginningOf, type Word } from '../text/word.ts';

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
  /** The bits of the beginnings of all: most words are told to have no value by this alone. */
  beginnings: number;
}

/** False where nothing is kept under this word, nor under any beginning of it. */
export function mayHold<Value>({ beginnings }: WordTable<Value>, { beginning }: Word): boolean {
  return (beginnings & beginning) !== 0;
}

const ANY_BEGINNING = -1;

export function newWordTable<Value>(): WordTable<Value> {
  return { words: new Map(), prefixes: new Map(), beginnings: 0 };
}

const NONE: readonly never[] = [];

/** What is kept under beginnings with the first letter of this word; whether it begins so is for the caller to ask. */
export function prefixesNear<Value>(table: WordTable<Value>, word: string): readonly Prefix<Value>[] {
  return table.prefixes.get(word.charCodeAt(0)) ?? NONE;
}

/** The value under a test; made anew where there is none. */
export function valueUnder<Value>(table: WordTable<Value>, test: WordTest, make: () => Value): Value {
  const isOpen = test.kind === 'prefix' && test.text.length < 2;
  table.beginnings |= isOpen ? ANY_BEGINNING : beginningOf(test.text);
  if (test.kind === 'word') {
    const known = table.words.get(test.text) ?? make();
    table.words.set(test.text, known);
    return known;
  }
  const near = prefixesNear(table, test.text);
  const known = near.find(({ text }) => text === test.text);
  if (known !== undefined) return known.value;
  const value = make();
  const shelf = [...near, { text: test.text, value }].sort((a, b) => a.text.length - b.text.length);
  table.prefixes.set(test.text.charCodeAt(0), shelf);
  return value;
}
