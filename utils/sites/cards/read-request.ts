import { LONGEST, type PageKind, type Request, requestId } from '../../requests/index.ts';
import type { Network } from '../network.ts';
import { cardDetails } from './card-details.ts';
import { cardLines } from './card-lines.ts';
import type { FoundCard } from './find-cards.ts';
import type { KnownStyles } from './known-styles.ts';
import { asksForNoConnection, saysItAsksToConnect } from './not-a-person.ts';
import { isTouched, wasRead } from './touched.ts';

/** What a row was read as, and all that this came from. */
interface Remembered {
  readonly kind: PageKind;
  readonly slug: string;
  readonly name: string;
  /** All the text that the row held. */
  readonly said: string;
  readonly request: Request | null;
}

const remembered = new WeakMap<Element, Remembered>();

/** What all cards of one reading have in common. */
export interface Reading {
  readonly network: Network;
  /** Of the page's address. */
  readonly origin: string;
  readonly kind: PageKind;
  /** The page's own word for its language. */
  readonly language: string;
  readonly styles: KnownStyles;
}

/**
 * As {@link readRequest}, but a row that still says the same is not read again: pages change all the time, and most of
 * their rows do not.
 */
export function readRequestOnce(card: FoundCard, reading: Reading): Request | null {
  const { kind } = reading;
  const { slug, said, region } = card;
  const name = card.name.text;
  const before = remembered.get(region);
  const isSame =
    before?.said === said && before.slug === slug && before.name === name && before.kind === kind;
  if (isSame && !isTouched(region)) return before.request;
  const request = readRequest(card, reading);
  remembered.set(region, { kind, slug, name, said, request });
  wasRead(region);
  return request;
}

/** What a card says, as plain data; null where its sentence shows that it asks for no connection. */
function readRequest(card: FoundCard, { origin, kind, language, network, styles }: Reading): Request | null {
  const { slug, name, pair, region } = card;
  if (slug.length > LONGEST.slug) return null;
  const lines = cardLines(
    region,
    pair.both.map(({ element }) => element),
    network,
    styles,
  );
  if (kind !== 'profile' && asksForNoConnection(lines, card)) return null;
  // Groups and events have lists of people to accept or refuse as well.
  if (kind === 'other' && !saysItAsksToConnect(lines, card)) return null;
  const { headline, mutualConnections, ...details } = cardDetails(lines, card, language, network);
  // A profile's top card says much more than a request does, such as a place; but it shows no note and no time.
  const { sharedContext, note, receivedText } = kind === 'profile' ? NOT_SHOWN : details;
  const profileUrl = network.profileOf(slug, origin);
  return {
    id: requestId(network.id, slug),
    site: network.id,
    slug,
    sender: {
      name: name.text.slice(0, LONGEST.name),
      headline: clipped(headline, LONGEST.headline),
      profileUrl,
      mutualConnections,
      sharedContext: clipped(sharedContext, LONGEST.sharedContext),
    },
    note: clipped(note, LONGEST.note),
    receivedText: clipped(receivedText, LONGEST.receivedText),
  };
}

function clipped(text: string | null, most: number): string | null {
  return text === null || text.length <= most ? text : text.slice(0, most);
}

const NOT_SHOWN = { sharedContext: null, note: null, receivedText: null } as const;
