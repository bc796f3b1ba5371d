import type { Network } from '../network.ts';
import type { PageChanges, PageReading } from '../site.ts';
import { wasLookedAt } from './looked-at.ts';

/**
 * Whether changes could make the page read differently: inside the part of it that holds requests, around that part
 * where they may hide it, or anywhere if they brought a control or a person's link that reading has not come by.
 */
export function mayMatter(
  document: Document,
  { scope }: PageReading,
  { content, attributes }: PageChanges,
  { paths }: Network,
): boolean {
  if (scope?.isConnected !== true) return true;
  for (const node of attributes) if (scope.contains(node) || node.contains(scope)) return true;
  for (const node of content) if (scope.contains(node)) return true;
  // What every request has: a person's link, and controls.
  const parts = document.querySelectorAll(`a[href*="${paths.person}"], button, [role="button"]`);
  for (const part of parts) if (!wasLookedAt(part)) return true;
  return false;
}
