import { isKnownLanguage, LANGUAGES, type Language } from '../language/languages.ts';
import { PRONOUNS } from '../language/pronouns.ts';
import type { Sentences } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { fact } from '../text/word.ts';

const PERSONS = ['i', 'we', 'you'] as const;
/** How each of them is counted. */
const WAYS = 4;

/** The names of the voice features in the order of their values. */
export const VOICE_NAMES: readonly string[] = [
  ...PERSONS.map((person) => `voice ${person}, density`),
  ...PERSONS.map((person) => `voice ${person}, count`),
  ...PERSONS.map((person) => `voice ${person}, share`),
  ...PERSONS.map((person) => `voice ${person}, never`),
  'voice you, last sentence',
  'voice we, last sentence',
  'voice sentences',
  'voice questions',
  'voice asks first',
];

const personsByWord = new Map<Language, ReadonlyMap<string, number>>(
  LANGUAGES.map((language) => [
    language,
    new Map(
      PERSONS.flatMap((person, index) =>
        PRONOUNS[language][person].split(' ').map((word) => [word, index] as const),
      ),
    ),
  ]),
);
const NOBODY: readonly never[] = [];
/** For each language the person that a word means there; nothing at all for most words. */
const personsOf = fact((text): readonly (number | undefined)[] => {
  const persons = LANGUAGES.map((language) => personsByWord.get(language)?.get(text));
  return persons.every((person) => person === undefined) ? NOBODY : persons;
});

/**
 * Who speaks of whom: a seller's "we" and a person's "I" and "you" in numbers, each 0 to 1, and how many sentences
 * and questions there are. All but the last three are 0 in a language whose pronouns we do not know.
 */
export function voiceValues(
  tokens: readonly Token[],
  sentences: Sentences,
  language: string | null,
): readonly number[] {
  const known = isKnownLanguage(language) ? LANGUAGES.indexOf(language) : -1;
  const last = sentences.asks.length - 1;
  const counts = [0, 0, 0];
  const inLast = [0, 0, 0];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word;
    const person = word === undefined ? undefined : personsOf(word)[known];
    if (person === undefined) continue;
    counts[person] = (counts[person] ?? 0) + 1;
    if (sentences.ofToken[at] === last) inLast[person] = 1;
  }
  let total = 0;
  for (const count of counts) total += count;
  const values = new Array<number>(VOICE_NAMES.length).fill(0);
  for (let person = 0; person < counts.length; person++) {
    const count = counts[person] ?? 0;
    values[person] = Math.min(1, (8 * count) / Math.max(1, tokens.length));
    values[PERSONS.length + person] = Math.min(1, count / 5);
    values[2 * PERSONS.length + person] = total > 0 ? count / total : 0;
    values[3 * PERSONS.length + person] = known >= 0 && count === 0 ? 1 : 0;
  }
  let asking = 0;
  for (const asks of sentences.asks) if (asks) asking++;
  const rest = WAYS * PERSONS.length;
  values[rest] = inLast[2] ?? 0;
  values[rest + 1] = inLast[1] ?? 0;
  values[rest + 2] = Math.min(1, Math.max(0, last) / 6);
  values[rest + 3] = Math.min(1, asking / 4);
  values[rest + 4] = sentences.asks[0] === true ? 1 : 0;
  return values;
}
