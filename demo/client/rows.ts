import { hashedClass } from '../markup/classes.ts';
import { acknowledgement } from './acknowledgement.ts';

type RowState = 'waiting' | 'busy' | 'ignored' | 'accepted' | 'gone';

export interface Row {
  readonly slug: string;
  readonly name: string;
  readonly isRequest: boolean;
  readonly asksCare: boolean;
  readonly html: string;
  state: RowState;
  isOpen: boolean;
}

const PREVIEWED = 3;

/** Every row of the first drawing, kept as text: elements come and go. */
export const rows: readonly Row[] = [...document.querySelectorAll<HTMLElement>(select('row'))].map(
  (element) => ({
    slug: slugOf(element),
    name: element.querySelector('strong')?.textContent ?? '',
    isRequest: !element.classList.contains(hashedClass('not-a-request')),
    asksCare: element.classList.contains(hashedClass('asks-care')),
    html: element.outerHTML,
    state: 'waiting',
    isOpen: false,
  }),
);

const suggestions = document.querySelector(select('suggestions'))?.outerHTML ?? '';
const rowOfElement = new WeakMap<Element, Row>();

export function select(name: string): string {
  return `.${hashedClass(name)}`;
}

export function isWaiting(row: Row): boolean {
  return row.state === 'waiting' || row.state === 'busy';
}

/** The row around an element, if any. */
export function rowAround(element: Element): Row | undefined {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const row = rowOfElement.get(at);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Builds the column of the present view anew from the rows' texts, with keys that were never seen before. */
export function drawRows(): void {
  const column = document.querySelector(`main ${select('column')}`);
  if (column === null) return;
  const isPreview = column.closest('[componentkey="MyNetwork_InvitationsPreview"]') !== null;
  const shown = rows.filter((row) => row.state !== 'gone');
  const drawn = (isPreview ? preview(shown) : shown).flatMap((row) => [divider(), build(row)]);
  const empty = shown.length === 0 ? [empties()] : [];
  column.replaceChildren(...drawn, ...empty, ...(isPreview ? [] : fragment(suggestions)));
  hideNeedlessMore(column);
  drawCounts();
}

/** Opens or closes a note that the style cuts. */
export function showNote(element: Element, isOpen: boolean): void {
  element.querySelector(select('cut'))?.classList.toggle(hashedClass('opened'), isOpen);
  const button = element.querySelector(select('more'));
  if (button === null) return;
  button.setAttribute('aria-expanded', String(isOpen));
  button.textContent = isOpen ? 'show less' : '… show more';
}

/** A note that is not really cut at this width needs no "show more". */
function hideNeedlessMore(column: Element): void {
  const measured = [...column.children].flatMap((element) => {
    const note = element.querySelector(select('cut'));
    const button = element.querySelector<HTMLElement>(select('more'));
    if (note === null || button === null || button.getAttribute('aria-expanded') === 'true') return [];
    return [{ button, isNeedless: note.scrollHeight <= note.clientHeight + 1 }];
  });
  for (const { button, isNeedless } of measured) button.hidden = isNeedless;
}

function preview(shown: readonly Row[]): readonly Row[] {
  const lastWaiting = shown.filter(isWaiting)[PREVIEWED - 1];
  return lastWaiting === undefined ? shown : shown.slice(0, shown.indexOf(lastWaiting) + 1);
}

function build(row: Row): Element {
  const element = fragment(isWaiting(row) ? row.html : acknowledgement(row))[0];
  if (!(element instanceof HTMLElement)) throw new Error(`nothing to draw for ${row.slug}`);
  element.setAttribute('componentkey', crypto.randomUUID());
  if (row.isOpen) showNote(element, true);
  rowOfElement.set(element, row);
  return element;
}

function drawCounts(): void {
  const waiting = rows.filter(isWaiting).length;
  for (const [name, word] of [
    ['count-all', 'All'],
    ['count-invitations', 'Invitations'],
  ] as const) {
    const element = document.querySelector(`main ${select(name)}`);
    if (element !== null) element.textContent = `${word} (${waiting})`;
  }
}

function divider(): Element {
  const line = document.createElement('hr');
  line.setAttribute('role', 'presentation');
  line.className = hashedClass('divider');
  return line;
}

function empties(): Element {
  const words = document.createElement('p');
  words.className = hashedClass('empty');
  words.textContent = 'No pending invitations';
  return words;
}

function fragment(html: string): Element[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.children];
}

function slugOf(element: Element): string {
  const href = element.querySelector('a[href^="/in/"]')?.getAttribute('href') ?? '';
  return decodeURIComponent(href.split('/')[2] ?? '').toLowerCase();
}
