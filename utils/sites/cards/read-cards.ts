import type { Health, PageKind, Request } from '../../requests/index.ts';
import type { Network } from '../network.ts';
import type { Scope } from '../site.ts';
import { rememberWhere } from './elsewhere.ts';
import { saysEmpty } from './empty-inbox.ts';
import { type FoundCard, findCards } from './find-cards.ts';
import { KnownStyles } from './known-styles.ts';
import { MAIN_PART } from './main-part.ts';
import { mayHoldRequests } from './may-hold-requests.ts';
import { findProfileCard } from './profile-card.ts';
import { readRequestOnce } from './read-request.ts';
import { learnTimes } from './received-time.ts';
import { allAtOnce, type Steps } from './steps.ts';

export interface ReadCard {
  readonly request: Request;
  readonly found: FoundCard;
}

export interface ReadCards {
  /** One for each person, in the order of the document. */
  readonly cards: readonly ReadCard[];
  readonly health: Health;
  readonly scope: Scope | null;
}

export function readCards(document: Document, url: URL, network: Network): ReadCards {
  return allAtOnce(readCardsInSteps(document, url, network));
}

/**
 * Reads every request on a page. A card that cannot be read is counted and breaks no other. What has not changed since
 * it was last read is not read again, so that steps taken one by one make reading at once quick.
 */
export function* readCardsInSteps(document: Document, url: URL, network: Network): Steps<ReadCards> {
  const kind = network.pageKind(url);
  if (kind === 'other' && !mayHoldRequests(document, url, network))
    return {
      cards: [],
      health: { pageKind: kind, state: 'not-a-request-page', cards: 0, controls: 0, broken: 0, unread: 0 },
      scope: null,
    };

  const found = yield* kind === 'profile'
    ? findProfileCard(document, url, network)
    : findCards(document, url, network);
  const language = network.language(document);
  const reading = { network, origin: url.origin, kind, language, styles: new KnownStyles() };
  if (found.cards.length > 0) learnTimes(language);
  yield;
  const bySlug = new Map<string, ReadCard>();
  let broken = found.broken;
  for (const card of found.cards) {
    yield;
    try {
      const request = readRequestOnce(card, reading);
      const before = bySlug.get(card.slug);
      if (request !== null)
        bySlug.set(
          card.slug,
          before === undefined ? { request, found: card } : oneOf(before, { request, found: card }),
        );
      if (request !== null && kind === 'other') rememberWhere(card.slug, url);
    } catch {
      broken++;
    }
  }
  const state = stateOf(document, kind, network.words.empty, {
    cards: bySlug.size,
    controls: found.controls,
  });
  return {
    cards: [...bySlug.values()],
    health: {
      pageKind: kind,
      state,
      cards: bySlug.size,
      controls: found.controls,
      broken,
      unread: found.unread,
    },
    scope: found.scope,
  };
}

function stateOf(
  document: Document,
  kind: PageKind,
  empty: readonly string[],
  { cards, controls }: Pick<Health, 'cards' | 'controls'>,
): Health['state'] {
  if (cards > 0) return 'cards';
  if (kind === 'other') return 'not-a-request-page';
  // Most profiles are those of people who asked for nothing.
  if (kind === 'profile') return controls === 0 ? 'not-a-request-page' : 'nothing-found';
  return saysEmpty(document, empty) ? 'says-empty' : 'nothing-found';
}

/**
 * Of two cards of one person: the one in the main part of the page, else the first. Where they say different things of
 * the person, one may be an invitation to something else: then nothing is pressed.
 */
function oneOf(first: ReadCard, second: ReadCard): ReadCard {
  const [isMain, isSecondMain] = [first, second].map(
    ({ found }) => found.element.closest(MAIN_PART) !== null,
  );
  if (isMain !== isSecondMain) return isMain ? first : second;
  const [headline, other] = [first, second].map(({ request }) => request.sender.headline);
  if (headline === null) return second;
  if (other === null || other === headline) return first;
  const { found } = first;
  return { ...first, found: { ...found, pair: { ...found.pair, accept: null, ignore: null } } };
}
