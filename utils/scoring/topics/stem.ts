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

/** The stem of a folded word. */
export function stem(word: string): string {
  if (word.length < SHORTEST_WORD) return word;
  for (const ending of ENDINGS) {
    const left = word.length - ending.length;
    if (left >= (OF_DOERS.has(ending) ? SHORTEST_DOER_STEM : SHORTEST_STEM) && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length);
    }
  }
  return word;
}
