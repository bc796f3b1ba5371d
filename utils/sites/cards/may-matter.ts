import type { Network } from '../network.ts';
import type { PageChanges, PageReading } from '../site.ts';
import { wasLookedAt } from './looked-at.ts';

const CONTROLS = 'button, [role="button"]';

/** So many nodes are not looked through. */
const MANY = 100;

/** Whether changes have brought a control that reading has not come by. */
export function bringsControl({ content }: PageChanges): boolean {
  if (content.size > MANY) return true;
  for (const node of content) {
    if (!(node instanceof Element)) continue;
    for (const control of node.querySelectorAll(CONTROLS)) if (!wasLookedAt(control)) return true;
  }
  return false;
}

/**
 * Whether changes could make the page read differently: inside the part of it that holds requests, around that part
 * where they may hide it, or anywhere if they brought a control or a person's link that reading has not come by.
 */
export function mayMatter(
  { scope }: PageReading,
  { content, attributes }: PageChanges,
  { paths }: Network,
): boolean {
  if (scope?.isConnected !== true) return true;
  for (const node of attributes) if (scope.contains(node) || node.contains(scope)) return true;
  for (const node of content) if (scope.contains(node)) return true;
  // What every request has: a person's link, and controls. Whatever comes into the part itself is among the changes.
  const parts = `a[href*="${paths.person}"], ${CONTROLS}`;
  for (const element of besides(scope)) {
    if (element.matches(parts) && !wasLookedAt(element)) return true;
    for (const part of element.querySelectorAll(parts)) if (!wasLookedAt(part)) return true;
  }
  return false;
}

/** All that stands in the page beside an element and what is around it. */
function* besides(element: Element): Generator<Element> {
  for (let inner = element; inner.parentElement !== null; inner = inner.parentElement)
    for (const beside of inner.parentElement.children) if (beside !== inner) yield beside;
}
