import type { Network } from '../network.ts';
import type { ControlPress } from '../site.ts';
import { readCards } from './read-cards.ts';

/** Whose control, and which, an element belongs to; null where it is none of a request's two. */
export function controlAt(document: Document, url: URL, target: Node, network: Network): ControlPress | null {
  for (const { request, found } of readCards(document, url, network).cards) {
    if (found.pair.accept?.element.contains(target)) return { request, choice: 'accept' };
    if (found.pair.ignore?.element.contains(target)) return { request, choice: 'decline' };
  }
  return null;
}
