import { LONGEST, type PageKind, type Request, requestId } from '../../requests/index.ts';
import type { Network } from '../network.ts';
import { cardDetails } from './card-details.ts';
import { cardLines } from './card-lines.ts';
import type { FoundCard } from './find-cards.ts';
import type { KnownStyles } from './known-styles.ts';
import { asksForNoConnection, saysItAsksToConnect } from './not-a-person.ts';
import type { Pair } from './pair.ts';
import type { SenderName } from './sender-name.ts';
import { isTouched, moment } from './touched.ts';

/** What a row was read as, and all that this came from. */
interface Remembered {
  readonly since: number;
  readonly kind: PageKind;
  readonly language: string;
  readonly slug: string;
  readonly name: SenderName;
  readonly pair: Pair;
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
  const { kind, language } = reading;
  const { slug, name, pair, said, region } = card;
  const before = remembered.get(region);
  if (
    before?.said === said &&
    before.slug === slug &&
    before.kind === kind &&
    before.language === language &&
    isSameName(before.name, name) &&
    isSamePair(before.pair, pair) &&
    !isTouched(region, before.since)
  )
    return before.request;
  const since = moment();
  const request = readRequest(card, reading);
  remembered.set(region, { since, kind, language, slug, name, pair, said, request });
  return request;
}

function isSameName(one: SenderName, other: SenderName): boolean {
  return one.text === other.text && one.element === other.element;
}

function isSamePair(one: Pair, other: Pair): boolean {
  return (
    one === other ||
    (one.accept === other.accept && one.both.every((control, at) => control === other.both[at]))
  );
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
