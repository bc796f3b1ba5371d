import type { Card } from '../sites/site.ts';
import { boxOf } from './box.ts';
import { type Box, type NameLine, type Placement, place } from './placement.ts';

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
    const card = boxOf(element);
    const column = columnOf(nameElement, element)?.getBoundingClientRect() ?? card;
    placements.set(request.id, place(name, card, column, clip, scroll, rightToLeft));
  }
  return placements;
}

/** The cell that the name stands in, where the card is a row of a table: beside it begins another column. */
function columnOf(name: Element, card: Element): Element | null {
  const cell = name.closest('td, th, [role="cell"], [role="gridcell"], [role="rowheader"]');
  return cell !== null && card.contains(cell) ? cell : null;
}

/** The text's last line; the element's own box may be as wide as the card. */
function lastLine(element: HTMLElement, rightToLeft: boolean): NameLine {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const last = boxes.at(-1);
  if (last === undefined) return { ...boxFrom(element.getBoundingClientRect()), above: null };
  const isOnLine = (box: Box) => Math.abs(box.bottom - last.bottom) < last.height / 2;
  const line = boxes.filter(isOnLine);
  const left = Math.min(...line.map((box) => box.left));
  const right = rightToLeft ? last.right : Math.max(...line.map((box) => box.right));
  const further = boxes.filter(
    (box) => !isOnLine(box) && (rightToLeft ? box.left < left : box.right > right),
  );
  return {
    left,
    right,
    top: last.top,
    bottom: last.bottom,
    above: further.length === 0 ? null : Math.max(...further.map((box) => box.bottom)),
  };
}

/** A rectangle of the browser's has its sides in getters, which are not copied. */
function boxFrom({ left, right, top, bottom }: DOMRect): Box {
  return { left, right, top, bottom };
}

/** What the scrolling elements around a card leave visible of it; null where only the document scrolls. */
function clipOf(element: Element | null, view: Window, known: Map<Element, Box | null>): Box | null {
  const inside: Element[] = [];
  let around = element;
  // No function that calls itself: pages may be nested deeper than that goes.
  while (around !== null && around !== around.ownerDocument.body && !known.has(around)) {
    inside.push(around);
    around = around.parentElement;
  }
  let clip = (around === null ? null : known.get(around)) ?? null;
  for (const each of inside.reverse()) {
    if (/auto|scroll|hidden|clip/.test(view.getComputedStyle(each).overflowY)) {
      const own = each.getBoundingClientRect();
      clip = clip === null ? own : intersection(own, clip);
    }
    known.set(each, clip);
  }
  return clip;
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
