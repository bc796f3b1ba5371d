import { boxOf } from './box.ts';

/** Shares of the window's height that headers of the site and our own bar may cover. */
const COVERED_ABOVE = 0.12;
const COVERED_BELOW = 0.14;

/** Scrolls only where the element is not already in plain sight, and then to the middle, clear of what lies over the edges. */
export function bringIntoView(element: Element | undefined, view: Window): void {
  if (element === undefined) return;
  const { top, bottom } = boxOf(element);
  const height = view.innerHeight;
  if (top >= height * COVERED_ABOVE && bottom <= height * (1 - COVERED_BELOW)) return;
  element.scrollIntoView({ block: 'center' });
}
