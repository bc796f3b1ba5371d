import { shown } from './text.ts';

/** The name that assistive software reads out for a control: its label, else its text, else its title or picture's. */
export function accessibleName(control: Element): string {
  const labelled = labelledBy(control) || shown(control.getAttribute('aria-label') ?? '');
  if (labelled !== '') return labelled;
  const text = shown(control.textContent);
  if (text !== '') return text;
  const picture = control.querySelector('img[alt], svg[aria-label], [role="img"][aria-label]');
  const alternative = picture?.getAttribute('alt') ?? picture?.getAttribute('aria-label');
  return shown(alternative ?? control.getAttribute('title') ?? '');
}

function labelledBy(control: Element): string {
  const ids = control.getAttribute('aria-labelledby');
  if (ids === null) return '';
  const texts = ids.split(/\s+/).map((id) => control.ownerDocument.getElementById(id)?.textContent ?? '');
  return shown(texts.join(' '));
}
