import type { MutualWords } from '../words/mutual-words.ts';
import { rememberingFor } from './remember.ts';
import { folded, shown, withPlainDigits } from './text.ts';

/** A number with its groups of digits parted by a point, a comma, a space or an apostrophe. */
const NUMBER = /\d{1,3}(?:[.,'’\s\u066c]\d{2,3})+(?!\d)|\d+/g;
/** Thousands as they are shortened: "1.2K", "1,2 тыс.", "1.2万". */
const SHORTENED =
  /(\d+)(?:[.,٫](\d{1,2}))?\s?(?:(?:k|tsd|mil|rb|ribu|tys|tis|тыс|тис|хил|bin|ألف|آلاف|هزار|אלף|हज़ार|हजार)(?![\p{L}\p{M}])\.?|([千천])|([万萬만]))/giu;
const BETWEEN_NAMES = /[,،、，]/;
/** Written behind a name and a comma: "MBA", "Ph.D.", "CFA®", "Jr.". */
const BEHIND_A_NAME = /^(?:\p{Lu}\p{Ll}?\.?\p{Lu}[\p{L}.]*[®™]?|[JS]r\.?|Esq\.?)(?:\s+\p{Ll}.*)?$/u;
/** A longer line is somebody's prose. */
const LONGEST_LINE = 200;

/**
 * How many people sender and reader have in common, from a line such as "12 mutual connections", "A and B are mutual
 * connections" or "A, B et 35 autres relations en commun" (37: the people named count too). Null where the line does
 * not speak of it in any language known.
 *
 * @param known how each language says it.
 */
export function mutualConnections(line: string, known: readonly MutualWords[]): number | null {
  return line.length > LONGEST_LINE ? null : countOnce(line, known);
}

const countOnce = rememberingFor((line: string, known: readonly MutualWords[]): number | null => {
  // Korean calls a contact "1촌", which is no number of people.
  const text = inFull(withPlainDigits(shown(line)).replaceAll('1촌', '촌'));
  const plain = folded(text);
  const language = wordsOf(plain, known);
  return language === undefined ? null : total(text, plain, language);
});

/** The same for a line that the page marks as one by people's pictures or a link to them, in words not known. */
export function countOfPeople(line: string): number {
  const text = inFull(withPlainDigits(shown(line)));
  const last = [...text.matchAll(NUMBER)].at(-1);
  if (last === undefined) return Math.max(1, countNames(text.split(BETWEEN_NAMES)));
  return numberOf(last[0]) + countNames(text.slice(0, last.index).split(BETWEEN_NAMES));
}

function wordsOf(plain: string, known: readonly MutualWords[]): MutualWords | undefined {
  if (/[?!]/.test(plain)) return undefined;
  return known.find(({ words }) => words.test(plain));
}

function total(text: string, plain: string, language: MutualWords): number {
  const numbers = [...text.matchAll(NUMBER)];
  // What stands behind the words may count something else, such as days; but some languages put the number there.
  const [words] = language.words.exec(plain) ?? [''];
  const end = plain.search(language.words) + words.length;
  const last = numbers.findLast(({ index }) => index < end) ?? numbers.at(-1);
  if (last !== undefined) return numberOf(last[0]) + namedBefore(text.slice(0, last.index), language);
  if (language.two?.test(plain)) return 2;
  return Math.max(1, named(text.slice(0, plain.search(language.words)), language));
}

/**
 * People named before a number, as in "A, B and 3 others": commas part them, and what follows the last "and" or comma
 * is nobody. Other "and"s are parts of names there.
 */
function namedBefore(list: string, language: MutualWords): number {
  const end = Math.max(...language.and.map((word) => `${list} `.lastIndexOf(word)));
  return countNames(
    end > 0 ? list.slice(0, end).split(BETWEEN_NAMES) : list.split(BETWEEN_NAMES).slice(0, -1),
  );
}

/** People named alone, as in "A, B and C are". */
function named(list: string, language: MutualWords): number {
  return countNames(
    language.and.reduce((text, word) => text.replaceAll(word, ','), list).split(BETWEEN_NAMES),
  );
}

function countNames(parts: readonly string[]): number {
  return parts.filter((part, at) => /\p{L}/u.test(part) && (at === 0 || !BEHIND_A_NAME.test(part.trim())))
    .length;
}

/** With shortened numbers written out. */
function inFull(text: string): string {
  return text.replace(SHORTENED, (_, whole: string, part = '', _thousand, tenThousand) =>
    String(Math.round(Number(`${whole}.${part}0`) * (tenThousand === undefined ? 1_000 : 10_000))),
  );
}

function numberOf(digits: string): number {
  return Number(digits.replace(/\D/g, ''));
}
