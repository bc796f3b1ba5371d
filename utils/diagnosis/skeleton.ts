import type { Request } from '../requests/index.ts';
import type { Network } from '../sites/network.ts';
import { createRedact, type Redact, type TextPlace } from './redact.ts';
import { createAddressShaper } from './shape-address.ts';
import { type AttributeShaper, shapeAttributes } from './shape-attributes.ts';
import { BLOCKS, isDrawnIn, standInStyle } from './stand-in-style.ts';

const DROPPED = new Set(
  'script style link meta base template noscript object embed source track audio video canvas map area param'.split(
    ' ',
  ),
);
/** Kept for what they are, without what is in them. */
const EMPTIED = new Set(['svg', 'iframe', 'picture']);
const VOID = new Set(['img', 'br', 'hr', 'input', 'wbr', 'col']);
const CONTROL = 'button, a, summary, [role="button"], [role="menuitem"], [role="tab"]';
/** Whole rows that can be pressed, such as conversations, hold somebody's words. */
const PARAGRAPHS = 'p, li, h2, h3';
const LONGEST_CONTROL = 200;

/**
 * A page as a fixture for the readers, without anything personal: its elements and where they stand, every text
 * replaced by its shape, addresses by the shape of their paths, pictures and scripts gone, and of the style only what a
 * reader asks for. Words of the site's stay where they are in the word tables. The same page makes the same skeleton.
 *
 * @param view the page; it is only read.
 * @param requests what the reader made of it; see {@link createRedact}.
 */
export function skeletonOf(view: Window, requests: readonly Request[], network: Network): string {
  const page = view.document;
  const redact = createRedact(requests, network.language(page), network);
  const address = createAddressShaper(view.location.href, network);
  const shaper: AttributeShaper = { redact, address, idOf: namingIds(page) };
  const root = shapeAttributes(page.documentElement, 'line', shaper);
  // Where the page was: a reader is told the address as well.
  const at = ` data-address="${address(view.location.href)}"`;
  const title = escaped(redact(page.title, 'line'));
  const body = written(page.body, {
    view,
    shaper,
    redact,
    person: network.paths.person,
    place: 'line',
    line: '',
    drawn: true,
  });
  return `<!doctype html>\n<html${root}${at}><head><meta charset="utf-8"><title>${title}</title></head>${body}</html>\n`;
}

interface Around {
  readonly view: Window;
  readonly shaper: AttributeShaper;
  readonly redact: Redact;
  /** Part of every address of a person. */
  readonly person: string;
  readonly place: TextPlace;
  /** All that is written in the innermost block around. */
  readonly line: string;
  /** Whether the element around is drawn. */
  readonly drawn: boolean;
}

function written(element: Element, around: Around): string {
  const tag = element.localName;
  if (DROPPED.has(tag)) return '';
  const place = isControl(element, around.person) ? 'control' : around.place;
  const computed = around.view.getComputedStyle(element);
  const style = standInStyle(element, computed, around.drawn);
  const attributes = shapeAttributes(element, place, around.shaper);
  const open = `<${tag}${attributes}${style === '' ? '' : ` style="${style}"`}>`;
  if (VOID.has(tag)) return open;
  const line = BLOCKS.has(tag) ? element.textContent : around.line;
  const inside = { ...around, place, line, drawn: isDrawnIn(element, computed, around.drawn) };
  return `${open}${EMPTIED.has(tag) ? '' : contents(element, inside)}</${tag}>`;
}

function contents(element: Element, around: Around): string {
  // Data that the site leaves in the page for its own scripts: nobody's text.
  if (element.localName === 'code' && !around.drawn) return '';
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof Element) return written(node, around);
      return node.nodeType === Node.TEXT_NODE
        ? escaped(around.redact(node.nodeValue ?? '', around.place, around.line))
        : '';
    })
    .join('');
}

/** What can be pressed and says so in its own words; a person's link says their name. */
function isControl(element: Element, person: string): boolean {
  if (!element.matches(CONTROL) || element.getAttribute('href')?.includes(person) === true) return false;
  const isRow = element.querySelector(CONTROL) !== null || element.querySelectorAll(PARAGRAPHS).length > 1;
  return !isRow && element.textContent.length <= LONGEST_CONTROL;
}

/** Ids matter only where an element takes its name from another; those are numbered. */
function namingIds(page: Document): (id: string) => string | null {
  const named = [...page.querySelectorAll('[aria-labelledby]')].flatMap(
    (element) => element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [],
  );
  const ids = [...new Set(named)];
  return (id) => (ids.includes(id) ? `id-${ids.indexOf(id) + 1}` : null);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
