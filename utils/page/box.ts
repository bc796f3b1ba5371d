/** Where an element is; where what it holds is, if it makes no box of its own (`display: contents`). */
export function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (box.width > 0 || box.height > 0 || getComputedStyle(element).display !== 'contents') return box;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Whether the reader could see an element at all, if they scrolled there. One that the page has just drawn anew was seen. */
export function canBeSeen(element: Element): boolean {
  if (!element.isConnected) return true;
  if (getComputedStyle(element).display === 'contents') return [...element.children].some(canBeSeen);
  const { width, height } = element.getBoundingClientRect();
  const inSight = { visibilityProperty: true, opacityProperty: true };
  return width > 1 && height > 1 && element.checkVisibility(inSight);
}
