const looked = new WeakSet<Element>();

/** Reading has come by this control or link. */
export function lookAt(part: Element): void {
  looked.add(part);
}

/** Whether reading has ever come by it. */
export function wasLookedAt(part: Element): boolean {
  return looked.has(part);
}
