import { CATALOGUES } from './catalogues/index.ts';
import { languageFor } from './language.ts';
import { type Words, wordsIn } from './words.ts';

/**
 * Words from all that there are: for tools and tests. A page of ours loads one language alone.
 *
 * @param locale a BCP 47 tag; English where there are no words for it.
 */
export function createWords(locale: string): Words {
  return wordsIn(locale, CATALOGUES[languageFor(locale)]);
}
