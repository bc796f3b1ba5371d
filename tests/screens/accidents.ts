import type { Looking } from './looking.ts';

/**
 * What has gone wrong with the layout of the page that this runs in, one sentence each. It is sent into the page,
 * where `lookAround` has run. Contrast is axe's.
 */
export function findAccidents(): readonly string[] {
  /** CSS px that browsers may round. */
  const SLACK = 1.5;
  /** WCAG 2.2, 2.5.8. CSS px. */
  const SMALLEST_TARGET = 24;
  const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="button"], [tabindex="0"]';
  const found = new Set<string>();
  const { drawn, name, ancestorsOf } = (globalThis as unknown as { looking: Looking }).looking;
  const elements = drawn();

  // The page, and what scrolls in it, is never wider than it is.
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + SLACK)
    found.add(`the page is ${page.scrollWidth} px wide in a window of ${page.clientWidth}`);
  for (const element of elements) {
    const { overflowX, overflowY, textOverflow, whiteSpaceCollapse } = getComputedStyle(element);
    const isWider = element.scrollWidth > element.clientWidth + SLACK;
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) continue;
    // What the keys can scroll on its own, such as a table, is meant to be wider.
    const isMeant = element.matches('[tabindex="0"]') || whiteSpaceCollapse === 'preserve';
    if (isWider && overflowY === 'auto' && overflowX !== 'scroll' && !isMeant)
      found.add(`wider than the place it scrolls in: ${name(element)}`);
    if (isWider && (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis')
      found.add(`cut off at its side: ${name(element)}`);
    const isHigher = element.scrollHeight > element.clientHeight + SLACK && element.clientHeight > 0;
    if (isHigher && (overflowY === 'hidden' || overflowY === 'clip') && element !== page)
      found.add(`cut off below: ${name(element)}`);
  }

  // Words stay within the window.
  for (const element of elements) {
    for (const text of element.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE || (text.textContent ?? '').trim() === '') continue;
      const range = document.createRange();
      range.selectNode(text);
      const { left, right } = range.getBoundingClientRect();
      const isMeant = [element, ...ancestorsOf(element)].some((each) => {
        const { textOverflow, overflowX } = getComputedStyle(each);
        return textOverflow === 'ellipsis' || overflowX === 'auto' || overflowX === 'scroll';
      });
      if (!isMeant && (left < -SLACK || right > innerWidth + SLACK))
        found.add(`words outside of the window: ${name(element)}`);
    }
  }

  // Nobody aims at what is too small, nor at two things at once.
  const placed = elements
    .filter((element) => element.matches(CONTROLS) && getComputedStyle(element).pointerEvents !== 'none')
    .map((control) => ({ control, layer: layerOf(control), box: boxOf(control) }))
    .filter(({ box }) => box.width > SLACK && box.height > SLACK);

  /** What of a control is in sight: the rest may be scrolled away. A label can be pressed like its control. */
  function boxOf(control: Element): DOMRect {
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
    let { left, top, right, bottom } = (label ?? control).getBoundingClientRect();
    for (const each of ancestorsOf(control)) {
      if (getComputedStyle(each).overflowY === 'visible') continue;
      const clip = each.getBoundingClientRect();
      left = Math.max(left, clip.left);
      top = Math.max(top, clip.top);
      right = Math.min(right, clip.right);
      bottom = Math.min(bottom, clip.bottom);
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
  /** What sticks or floats lies above the rest by design; only what lies in one layer is compared. */
  function layerOf(element: Element): Element | undefined {
    return [element, ...ancestorsOf(element)].find((each) =>
      ['sticky', 'fixed'].includes(getComputedStyle(each).position),
    );
  }
  for (const { control, layer, box } of placed) {
    const { width, height } = control.getBoundingClientRect();
    const isSmall = Math.min(width, height) < SMALLEST_TARGET - 0.5;
    if (!isSmall || Math.min(box.width, box.height) >= SMALLEST_TARGET - 0.5) continue;
    // The exceptions of the criterion: a link among words, and one that has room around it.
    if (getComputedStyle(control).display === 'inline') continue;
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const isCrowded = placed.some(({ control: other, layer: otherLayer, box: theirs }) => {
      if (other === control || layer !== otherLayer || other.contains(control)) return false;
      const across = Math.max(theirs.left - x, x - theirs.right, 0);
      const down = Math.max(theirs.top - y, y - theirs.bottom, 0);
      return Math.hypot(across, down) < SMALLEST_TARGET / 2;
    });
    if (isCrowded || Math.min(width, height) < 16)
      found.add(`a target of ${Math.round(width)} × ${Math.round(height)} px: ${name(control)}`);
  }
  for (const [at, a] of placed.entries()) {
    for (const b of placed.slice(at + 1)) {
      if (a.layer !== b.layer || a.control.contains(b.control) || b.control.contains(a.control)) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > SLACK && down > SLACK) found.add(`${name(a.control)} lies over ${name(b.control)}`);
    }
  }
  return [...found];
}
