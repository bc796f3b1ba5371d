import type { Health, PageKind, Request } from '../../requests/index.ts';
import { saysEmpty } from './empty-inbox.ts';
import { type FoundCard, findCards } from './find-cards.ts';
import { pageKind } from './page-kind.ts';
import { findProfileCard } from './profile-card.ts';
import { readRequestOnce } from './read-request.ts';

export interface ReadCard {
  readonly request: Request;
  readonly found: FoundCard;
}

export interface ReadCards {
  /** One for each person, in the order of the document. */
  readonly cards: readonly ReadCard[];
  readonly health: Health;
}

/** Reads every request on a page. A card that cannot be read is counted and breaks no other. */
export function readCards(document: Document, url: URL): ReadCards {
  const kind = pageKind(url);
  if (kind === 'other') return { cards: [], health: health(kind, 'not-a-request-page', 0, 0, 0) };

  const found = kind === 'profile' ? findProfileCard(document, url) : findCards(document, url);
  const bySlug = new Map<string, ReadCard>();
  let broken = found.broken;
  for (const card of found.cards) {
    try {
      const request = readRequestOnce(card, url, kind, document.documentElement.lang);
      if (request !== null && !bySlug.has(card.slug)) bySlug.set(card.slug, { request, found: card });
    } catch {
      broken++;
    }
  }
  const state = stateOf(document, kind, bySlug.size, found.controls);
  return { cards: [...bySlug.values()], health: health(kind, state, bySlug.size, found.controls, broken) };
}

function stateOf(document: Document, kind: PageKind, cards: number, controls: number): Health['state'] {
  if (cards > 0) return 'cards';
  // Most profiles are those of people who asked for nothing.
  if (kind === 'profile') return controls === 0 ? 'not-a-request-page' : 'nothing-found';
  return saysEmpty(document) ? 'says-empty' : 'nothing-found';
}

function health(
  pageKind: PageKind,
  state: Health['state'],
  cards: number,
  controls: number,
  broken: number,
): Health {
  return { pageKind, state, cards, controls, broken };
}
