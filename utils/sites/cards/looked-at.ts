import { isTouched, moment } from './touched.ts';

const looked = new WeakMap<Element, number>();

/** Reading has come by this control or link. */
export function lookAt(part: Element): void {
  looked.set(part, moment());
}

/** Whether reading has ever come by it. */
export function wasLookedAt(part: Element): boolean {
  return looked.has(part);
}

/** Whether reading has come by it as it stands now. */
export function isAsLookedAt(part: Element): boolean {
  const when = looked.get(part);
  return when !== undefined && !isTouched(part, when);
}
