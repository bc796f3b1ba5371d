import type { PageChanges, PageReading } from '../site.ts';
import { wasLookedAt } from './looked-at.ts';

/** What every request has: a person's link, and controls. */
const PARTS_OF_A_CARD = 'a[href*="/in/"], button, [role="button"]';

/**
 * Whether changes could make the page read differently: inside the part of it that holds requests, around that part
 * where they may hide it, or anywhere if they brought a control or a person's link that reading has not come by.
 */
export function mayMatter(
  document: Document,
  { scope }: PageReading,
  { content, attributes }: PageChanges,
): boolean {
  if (scope?.isConnected !== true) return true;
  for (const node of attributes) if (scope.contains(node) || node.contains(scope)) return true;
  for (const node of content) if (scope.contains(node)) return true;
  for (const part of document.querySelectorAll(PARTS_OF_A_CARD)) if (!wasLookedAt(part)) return true;
  return false;
}
