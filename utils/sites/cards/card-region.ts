import type { Network } from '../network.ts';

/** An element that is one row by its own word. */
const ROW = 'li, article, tr, [role="listitem"], [role="row"], [role="article"]';
const LISTS = 'body, section, aside, ul, ol, table, tbody, [role="list"], [role="grid"]';
const LANDMARKS = 'main, nav, aside, [role="main"], [role="navigation"], [role="tablist"], h1';
/** What parts or heads rows. */
const DIVIDERS = 'h2, h3, h4, hr, ul, ol, [role="heading"], [role="list"], [role="region"]';

/** More than any page has between a card and its list; each is searched whole. */
const MOST_LEVELS = 50;

/** Too large to be one person's card: a part of the page with landmarks in it. */
export function isPartOfThePage(element: Element): boolean {
  return element.matches('html, body, main, [role="main"]') || element.querySelector(LANDMARKS) !== null;
}

/**
 * The whole row around a card. The note may stand outside the smallest element that holds the person and the
 * controls, so this climbs for as long as nobody else and nothing else is taken in.
 *
 * @param holdsTheSame whether an element holds no other person and no other pair than the card does.
 */
export function cardRegion(
  card: HTMLElement,
  marks: Network['marks'],
  holdsTheSame: (element: Element) => boolean,
): HTMLElement {
  let region = card;
  for (let level = 0; level < MOST_LEVELS && !isRow(region, marks); level++) {
    const around = region.parentElement;
    if (around === null || isList(around, marks) || !holdsTheSame(around)) break;
    // Asked last, for these search the whole of it.
    if (isPartOfThePage(around) || addsDivider(around, region)) break;
    region = around;
  }
  return region;
}

/**
 * Whether a row that was found before is still as large as it can be, as far as that can be told without searching
 * what is around it.
 */
export function isWholeRow(
  region: Element,
  marks: Network['marks'],
  addsNobody: (around: Element) => boolean,
): boolean {
  const around = region.parentElement;
  return isRow(region, marks) || around === null || isList(around, marks) || !addsNobody(around);
}

/** The row by its own word that an element stands in. */
export function rowAround(element: Element, { row = ROW }: Network['marks']): Element | null {
  return element.closest(row);
}

function isRow(element: Element, { row = ROW }: Network['marks']): boolean {
  return element.matches(row);
}

function isList(element: Element, { row, list }: Network['marks']): boolean {
  if (row !== undefined && element.matches(row)) return false;
  return element.matches(list === undefined ? LISTS : `${LISTS}, ${list}`);
}

function addsDivider(around: Element, region: Element): boolean {
  // A card may be a list itself, with a line in each of its items.
  const inside = region.querySelectorAll(DIVIDERS).length + (region.matches(DIVIDERS) ? 1 : 0);
  return around.querySelectorAll(DIVIDERS).length > inside;
}
