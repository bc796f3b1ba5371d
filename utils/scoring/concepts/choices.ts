import type { Word } from '../text/word.ts';
import {
  mayHold,
  mayHoldBeginning,
  newWordTable,
  prefixesNear,
  valueUnder,
  type WordTable,
  type WordTest,
} from './word-table.ts';

/** Things of which the word at hand leaves few to be tried. */
export interface Choices<Choice> {
  /** In the order in which they are tried. */
  readonly all: readonly Choice[];
  readonly byWord: WordTable<Choice[]>;
  /** Those that any word will do for, or none. */
  readonly byAny: readonly Choice[];
}

/**
 * Sorts things by the words that they can begin with.
 * @param testsOf Those words; null where any will do.
 */
export function toChoices<Choice>(
  all: readonly Choice[],
  testsOf: (choice: Choice) => readonly WordTest[] | null,
): Choices<Choice> {
  const byWord = newWordTable<Choice[]>();
  const byAny: Choice[] = [];
  const lists = [byAny];
  const newList = () => {
    const list = [...byAny];
    lists.push(list);
    return list;
  };
  for (const choice of all) {
    const tests = testsOf(choice);
    const fitting = tests === null ? lists : tests.map((test) => valueUnder(byWord, test, newList));
    for (const list of fitting) if (list.at(-1) !== choice) list.push(choice);
  }
  return { all, byWord, byAny };
}

/** What is worth trying at this word (undefined past the end): all in the rare case that two tests fit it. */
export function choicesAt<Choice>(choices: Choices<Choice>, word: Word | undefined): readonly Choice[] {
  const { all, byWord, byAny } = choices;
  if (word === undefined) return byAny;
  let found = mayHold(byWord, word) ? byWord.words.get(word.text) : undefined;
  if (!mayHoldBeginning(byWord, word)) return found ?? byAny;
  // By number, here and wherever patterns are tried: the engine makes objects for a walk over a list until late.
  const prefixes = prefixesNear(byWord, word.text);
  for (let at = 0; at < prefixes.length; at++) {
    const prefix = prefixes[at];
    if (prefix === undefined || !word.text.startsWith(prefix.text)) continue;
    if (found !== undefined) return all;
    found = prefix.value;
  }
  return found ?? byAny;
}
