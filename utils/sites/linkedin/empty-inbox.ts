import { remembering } from './remember.ts';
import { folded, withPlainDigits } from './text.ts';
import { isDrawn } from './visibility.ts';
import { EMPTY_INBOX } from './words/empty-inbox.ts';

/** Which list is being looked at: the tab, filter or bucket that is switched on. */
const CHOSEN =
  '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-checked="true"], [role="button"]:has(input:checked), h2';
const COUNT_OF_NONE = /\(0\)$/;
const LONGEST = 80;

/** Whether the page itself says that nobody is waiting: in words, or by the count of the list that is switched on. */
export function saysEmpty(document: Document): boolean {
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const counts = [...main.querySelectorAll(CHOSEN)];
  return (
    counts.some((element) => COUNT_OF_NONE.test(plain(element)) && isDrawn(element)) || holdsPhrase(main)
  );
}

function holdsPhrase(main: Element): boolean {
  const blocks = [...main.querySelectorAll('p, h2, h3, h4, span, div')].filter(
    ({ childElementCount }) => childElementCount === 0,
  );
  return blocks.some((block) => isPhrase(block.textContent) && isDrawn(block));
}

const isPhrase = remembering((text) => {
  const words = folded(withPlainDigits(text));
  return words.length <= LONGEST && EMPTY_INBOX.some((phrase) => words.startsWith(phrase));
});

function plain(element: Element): string {
  return folded(withPlainDigits(element.textContent));
}
