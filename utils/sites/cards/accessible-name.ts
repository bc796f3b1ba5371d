import { shown } from './text.ts';

/** The name that assistive software reads out for a control: its label, else its text, else its title or picture's. */
export function accessibleName(control: Element): string {
  const labelled = labelledBy(control) || shown(control.getAttribute('aria-label') ?? '');
  if (labelled !== '') return labelled;
  const text = shown(spokenText(control));
  if (text !== '') return text;
  const picture = control.querySelector('img[alt], svg[aria-label], [role="img"][aria-label]');
  const alternative = picture?.getAttribute('alt') ?? picture?.getAttribute('aria-label');
  return shown(alternative ?? control.getAttribute('title') ?? '');
}

/** What is drawn but not read out is left out, unless nothing else is there: it is mostly the first word of what is read out. */
function spokenText(control: Element): string {
  const whole = control.textContent;
  const unspoken = control.querySelectorAll('[aria-hidden="true"]');
  if (unspoken.length === 0) return whole;
  const walker = control.ownerDocument.createTreeWalker(control, NodeFilter.SHOW_TEXT);
  let spoken = '';
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (![...unspoken].some((each) => each.contains(currentNode))) spoken += currentNode.nodeValue ?? '';
  }
  return spoken.trim() === '' ? whole : spoken;
}

function labelledBy(control: Element): string {
  const ids = control.getAttribute('aria-labelledby');
  if (ids === null) return '';
  const texts = ids.split(/\s+/).map((id) => control.ownerDocument.getElementById(id)?.textContent ?? '');
  return shown(texts.join(' '));
}
