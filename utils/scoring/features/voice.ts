import { isKnownLanguage, LANGUAGES, type Language } from '../language/languages.ts';
import { PRONOUNS } from '../language/pronouns.ts';
import type { Sentences } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { fact } from '../text/word.ts';

const PERSONS = ['i', 'we', 'you'] as const;

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
  const inLast = [false, false, false];
  tokens.forEach(({ word }, index) => {
    const person = personsOf(word)[known];
    if (person === undefined) return;
    counts[person] = (counts[person] ?? 0) + 1;
    if (sentences.ofToken[index] === last) inLast[person] = true;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  const yes = (condition: boolean) => (condition ? 1 : 0);
  return [
    ...counts.map((count) => Math.min(1, (8 * count) / Math.max(1, tokens.length))),
    ...counts.map((count) => Math.min(1, count / 5)),
    ...counts.map((count) => (total > 0 ? count / total : 0)),
    ...counts.map((count) => yes(known >= 0 && count === 0)),
    yes(inLast[2] === true),
    yes(inLast[1] === true),
    Math.min(1, Math.max(0, last) / 6),
    Math.min(1, sentences.asks.filter(Boolean).length / 4),
    yes(sentences.asks[0] === true),
  ];
}
