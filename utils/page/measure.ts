import type { Card } from '../sites/site.ts';
import { type Box, type Placement, place } from './placement.ts';

/** Measures all cards at once: reads only, so the page is laid out once. */
export function measureCards(cards: readonly Card[], view: Window): ReadonlyMap<string, Placement> {
  const scroll = { x: view.scrollX, y: view.scrollY };
  const clips = new Map<Element, Box | null>();
  const placements = new Map<string, Placement>();
  for (const { request, element, nameElement } of cards) {
    if (!element.isConnected) continue;
    const rightToLeft = view.getComputedStyle(nameElement).direction === 'rtl';
    const clip = clipOf(element.parentElement, view, clips);
    const name = lastLine(nameElement, rightToLeft);
    placements.set(request.id, place(name, element.getBoundingClientRect(), clip, scroll, rightToLeft));
  }
  return placements;
}

/** The box of the text's last line; the element's own box may be as wide as the card. */
function lastLine(element: HTMLElement, rightToLeft: boolean): Box {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const last = boxes.at(-1);
  if (last === undefined) return element.getBoundingClientRect();
  const line = boxes.filter((box) => Math.abs(box.bottom - last.bottom) < last.height / 2);
  return {
    left: Math.min(...line.map((box) => box.left)),
    right: rightToLeft ? last.right : Math.max(...line.map((box) => box.right)),
    top: last.top,
    bottom: last.bottom,
  };
}

/** What the scrolling elements around a card leave visible of it; null where only the document scrolls. */
function clipOf(element: Element | null, view: Window, known: Map<Element, Box | null>): Box | null {
  if (element === null || element === element.ownerDocument.body) return null;
  const before = known.get(element);
  if (before !== undefined) return before;
  const outer = clipOf(element.parentElement, view, known);
  const own = /auto|scroll|hidden|clip/.test(view.getComputedStyle(element).overflowY)
    ? element.getBoundingClientRect()
    : null;
  const both = own === null ? outer : outer === null ? own : intersection(own, outer);
  known.set(element, both);
  return both;
}

function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/**
 * The stacking level at which the badges lie just above the cards and below the site's own headers and dialogs: that
 * of the outermost positioned ancestor that has one.
 */
export function levelOf(element: Element, view: Window): number {
  let level = 0;
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const { position, zIndex } = view.getComputedStyle(each);
    if (position !== 'static' && zIndex !== 'auto') level = Number(zIndex);
  }
  return Math.max(0, level);
}
