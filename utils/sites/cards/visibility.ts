/** Whether an element is drawn at all: neither it nor anything around it is hidden by attribute or style. */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Text for screen readers alone: drawn, but clipped to nothing or moved off the page. */
export function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return (
    style.clipPath.startsWith('inset(50%') ||
    style.clipPath.startsWith('inset(100%') ||
    style.clip.startsWith('rect(') ||
    Number.parseFloat(style.left) < -999 ||
    Number.parseFloat(style.width) <= 1
  );
}
