import type { Network } from '../network.ts';
import type { PageReading } from '../site.ts';
import { isAsLookedAt, wasLookedAt } from './looked-at.ts';
import { isTouched } from './touched.ts';

const CONTROLS = 'button, [role="button"]';

/** So many nodes are not looked through. */
const MANY = 100;

/** Whether nodes whose content has changed hold a control that reading has not come by. */
export function bringsControl(changed: ReadonlySet<Node>): boolean {
  if (changed.size > MANY) return true;
  for (const node of changed) {
    if (!(node instanceof Element)) continue;
    for (const control of node.querySelectorAll(CONTROLS)) if (!wasLookedAt(control)) return true;
  }
  return false;
}

/**
 * Whether a page could read differently than it did: something has changed inside the part of it that holds requests,
 * or around that part where it may hide it, or anywhere a control or a person's link has come or changed.
 */
export function mayReadOtherwise({ scope }: PageReading, { paths }: Network): boolean {
  if (scope?.element.isConnected !== true || isTouched(scope.element, scope.since)) return true;
  // What every request has: a person's link, and controls. Whatever comes into the part itself is a change in it.
  const parts = `a[href*="${paths.person}"], ${CONTROLS}`;
  for (const element of besides(scope.element)) {
    if (element.matches(parts) && !isAsLookedAt(element)) return true;
    for (const part of element.querySelectorAll(parts)) if (!isAsLookedAt(part)) return true;
  }
  return false;
}

/** All that stands in the page beside an element and what is around it. */
function* besides(element: Element): Generator<Element> {
  for (let inner = element; inner.parentElement !== null; inner = inner.parentElement)
    for (const beside of inner.parentElement.children) if (beside !== inner) yield beside;
}
