/** A network that Winnow can read: the name of its folder in `utils/sites`. Small letters alone. */
export type SiteId = string;

/** Who sent a request, as far as the card shows them. */
export interface Sender {
  readonly name: string;
  readonly headline: string | null;
  readonly profileUrl: string | null;
  /** Total number of people in between; null where the card does not say. */
  readonly mutualConnections: number | null;
  /** What the site itself names as shared, such as a school, a company or the people in between. */
  readonly sharedContext: string | null;
}

/** One incoming connection request, as plain data. */
export interface Request {
  /** Stable across page loads; see {@link requestId}. */
  readonly id: string;
  readonly site: SiteId;
  /** The sender's address on the site, percent-decoded and lower-cased. */
  readonly slug: string;
  readonly sender: Sender;
  /** The text that came with it, verbatim; null for most requests. */
  readonly note: string | null;
  /** When it came, in the site's own words ("2 weeks ago"). */
  readonly receivedText: string | null;
}

/** The identity of a request: one sender can have only one request waiting on one site. */
export function requestId(site: SiteId, slug: string): string {
  return `${site}:${slug}`;
}
