import type { Token } from '../text/tokens.ts';
import { fact, type Word } from '../text/word.ts';
import { type Choices, choicesAt, toChoices } from './choices.ts';
import { isWordTest, parsePart, parsePattern } from './concept-pattern.ts';
import { endFrom, openingsOf, type Step, toSteps } from './pattern-steps.ts';
import { newWordTable, prefixesNear, valueUnder, type WordTable, type WordTest } from './word-table.ts';

/** A place where a concept was found: `first` and `last` are positions in the tokens, both inclusive. */
export interface PatternHit {
  readonly concept: number;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly concept: number;
  readonly written: string;
  /** Null until a note has a word that the pattern begins with. */
  steps: Step | null;
}

/** The patterns that can begin with one word. */
interface Head {
  readonly test: WordTest;
  readonly entries: Entry[];
  /** By the words that they can go on with; null until a note has the word. */
  byNext: Choices<Entry> | null;
}

/** Finds the patterns that can begin with a word; the rest of them is compiled when that word is met. */
export type PatternMatcher = (word: Word) => readonly Head[];

const FIRST_WORD = /^[^ ()|]+/;
const PLAIN_CHOICE = /^\(([^()]+)\)(?!\?)/;

/** Prepares the patterns of one language; the index of a list is its concept's number. */
export function compilePatterns(patternsByConcept: readonly (readonly string[])[]): PatternMatcher {
  const heads = newWordTable<Head>();
  patternsByConcept.forEach((patterns, concept) => {
    for (const written of patterns) {
      const entry: Entry = { concept, written, steps: null };
      for (const test of firstWords(entry)) {
        const { entries } = valueUnder(heads, test, () => ({ test, entries: [], byNext: null }));
        if (entries.at(-1) !== entry) entries.push(entry);
      }
    }
  });
  return fact((word) => headsOf(heads, word));
}

/** The very word first, then what it begins with, shortest first. */
function headsOf(heads: WordTable<Head>, word: string): readonly Head[] {
  const own = heads.words.get(word);
  const longer = prefixesNear(heads, word).filter(({ text }) => word.startsWith(text));
  const all = longer.map(({ value }) => value);
  return own === undefined ? all : [own, ...all];
}

function stepsOf(entry: Entry): Step {
  entry.steps ??= toSteps(parsePattern(entry.written));
  return entry.steps;
}

/** How most patterns begin: with a word, or with a choice of words of which one must be there. */
interface Beginning {
  readonly parts: readonly string[];
  /** UTF-16 units of the pattern that it takes. */
  readonly length: number;
}

function plainBeginning(written: string): Beginning | null {
  const word = FIRST_WORD.exec(written)?.[0];
  if (word !== undefined) return { parts: [word], length: word.length };
  const [choice, branches] = PLAIN_CHOICE.exec(written) ?? [];
  if (choice === undefined || branches === undefined) return null;
  return { parts: branches.split('|').map((branch) => branch.trim()), length: choice.length };
}

/** The words that a pattern, or the rest of one, can begin with; null where any will do, or where it must be read as a whole to tell. */
function plainWords(written: string): readonly WordTest[] | null {
  const tests: WordTest[] = [];
  for (const part of plainBeginning(written)?.parts ?? []) {
    const test = parsePart(part.split(' ', 1)[0] ?? '');
    if (!isWordTest(test)) return null;
    tests.push(test);
  }
  return tests.length === 0 ? null : tests;
}

/** Only a pattern that begins otherwise has to be read as a whole for it. */
function firstWords(entry: Entry): readonly WordTest[] {
  const tests = plainWords(entry.written) ?? openingsOf(stepsOf(entry));
  if (tests === null || tests.length === 0)
    throw new Error(`A pattern begins with a gap or with nothing: ${entry.written}`);
  return tests;
}

/** The entries of a head, sorted by their second words. */
function byNextOf(head: Head): Choices<Entry> {
  head.byNext ??= toChoices(head.entries, (entry) => secondWords(entry, head.test));
  return head.byNext;
}

/** Told without reading the whole pattern where it can be: of those under a common word few are ever read. */
function secondWords(entry: Entry, first: WordTest): readonly WordTest[] | null {
  const beginning = plainBeginning(entry.written);
  if (beginning?.parts.every((part) => !part.includes(' '))) {
    const rest = entry.written.slice(beginning.length).trimStart();
    if (rest === '' || rest.startsWith('_')) return null;
    const plain = plainWords(rest);
    if (plain !== null) return plain;
  }
  const openings = openingsOf(stepsOf(entry)) ?? [];
  const nexts = openings.flatMap(({ kind, text, next }) =>
    kind === first.kind && text === first.text ? [openingsOf(next)] : [],
  );
  return nexts.includes(null) ? null : nexts.flatMap((tests) => tests ?? []);
}

/** All places where a pattern is found, in the order of the text; a concept may be found twice at one place. */
export function matchPatterns(headsOf: PatternMatcher, tokens: readonly Token[]): readonly PatternHit[] {
  const hits: PatternHit[] = [];
  tokens.forEach(({ word }, first) => {
    const heads = headsOf(word);
    for (let at = 0; at < heads.length; at++) {
      const head = heads[at];
      if (head !== undefined) addHits(head, tokens, first, hits);
    }
  });
  return hits;
}

function addHits(head: Head, tokens: readonly Token[], first: number, hits: PatternHit[]): void {
  const entries = choicesAt(byNextOf(head), tokens[first + 1]?.word);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (entry === undefined) continue;
    const end = endFrom(stepsOf(entry), tokens, first);
    if (end > first) hits.push({ concept: entry.concept, first, last: end - 1 });
  }
}
