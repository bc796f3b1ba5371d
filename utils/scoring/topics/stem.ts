import { fact } from '../text/word.ts';

/**
 * Endings that only inflect, in the seven languages together; the longest comes first.
 * Too light for a dictionary, enough to bring plural, case and gender of one word together.
 */
const ENDINGS = [
  'istinnen',
  'erinnen',
  'innen',
  'istas',
  'isten',
  'istin',
  'erin',
  'ista',
  'iste',
  'isti',
  'ists',
  'ern',
  'ers',
  'ien',
  'ies',
  'ist',
  'as',
  'en',
  'er',
  'es',
  'ie',
  'in',
  'os',
  'a',
  'e',
  'i',
  'n',
  'o',
  's',
] as const;

const SHORTEST_WORD = 5;
const SHORTEST_STEM = 4;
/** "Birder" is not "bird": endings that make a person of a thing ask for more. */
const SHORTEST_DOER_STEM = 5;
const OF_DOERS: ReadonlySet<string> = new Set(['er', 'ers', 'erin', 'erinnen']);

interface Ending {
  readonly text: string;
  readonly shortestStem: number;
}

/** By their last letter. */
const endings: ReadonlyMap<number, readonly Ending[]> = Map.groupBy(
  ENDINGS.map((text) => ({ text, shortestStem: OF_DOERS.has(text) ? SHORTEST_DOER_STEM : SHORTEST_STEM })),
  ({ text }) => text.charCodeAt(text.length - 1),
);

/** The stem of a folded word. */
export function stem(word: string): string {
  if (word.length < SHORTEST_WORD) return word;
  for (const { text, shortestStem } of endings.get(word.charCodeAt(word.length - 1)) ?? []) {
    const left = word.length - text.length;
    if (left >= shortestStem && word.endsWith(text)) return word.slice(0, left);
  }
  return word;
}

export const stemOf = fact(stem);
