import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageFor } from '../../utils/i18n/language.ts';
import { fetchFirstLook, languageAhead } from '../../utils/platform/first-look-ahead.ts';

/**
 * What the queue wants first, asked for while its page's own scripts are on their way: both take as long as those. A
 * classic script, which mostly runs before them; where it does not, they ask themselves. The build names it in the page,
 * with the file of each language's words.
 */
export default defineUnlistedScript(() => {
  window.firstLook = fetchFirstLook();
  const files = new Map(Object.entries(document.currentScript?.dataset ?? {}));
  // Most readers keep their browser's language. Whoever imports it later has it at once, or is told what is wrong.
  const words = files.get(languageFor(languageAhead()));
  if (words !== undefined) import(/* @vite-ignore */ words).catch(() => undefined);
});
