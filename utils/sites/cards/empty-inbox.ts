import { MAIN_PART } from './main-part.ts';
import { rememberingFor } from './remember.ts';
import { folded, withPlainDigits } from './text.ts';
import { isDrawn } from './visibility.ts';

/** Which list is being looked at: the tab, filter or bucket that is switched on. */
const CHOSEN =
  '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-checked="true"], [role="button"]:has(input:checked), h2';
const COUNT_OF_NONE = /\(0\)$/;
const LONGEST = 80;

/**
 * Whether the page itself says that nobody is waiting: in words, or by the count of the list that is switched on.
 *
 * @param phrases beginnings of what it then says, folded.
 */
export function saysEmpty(document: Document, phrases: readonly string[]): boolean {
  const main = document.querySelector(MAIN_PART) ?? document.body;
  const counts = [...main.querySelectorAll(CHOSEN)];
  return (
    counts.some((element) => COUNT_OF_NONE.test(plain(element)) && isDrawn(element)) ||
    holdsPhrase(main, phrases)
  );
}

function holdsPhrase(main: Element, phrases: readonly string[]): boolean {
  const blocks = [...main.querySelectorAll('p, h2, h3, h4, span, div')].filter(
    ({ childElementCount }) => childElementCount === 0,
  );
  return blocks.some((block) => isPhrase(block.textContent, phrases) && isDrawn(block));
}

const isPhrase = rememberingFor((text, phrases: readonly string[]) => {
  const words = folded(withPlainDigits(text));
  return words.length <= LONGEST && phrases.some((phrase) => words.startsWith(phrase));
});

function plain(element: Element): string {
  return folded(withPlainDigits(element.textContent));
}
