import { hashedClass } from '../markup/classes.ts';
import { select } from './rows.ts';

const SHOWN_FOR = 3_500;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says one line at the foot of the page for a few seconds. */
export function toast(words: string): void {
  const place = document.querySelector(select('toast-place'));
  const title = document.querySelector('[data-testid="toasts-title"]');
  if (place === null || title === null) return;
  const line = document.createElement('p');
  line.className = hashedClass('toast');
  line.textContent = words;
  place.replaceChildren(line);
  title.textContent = '1 notification';
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    place.replaceChildren();
    title.textContent = '0 notifications';
  }, SHOWN_FOR);
}
