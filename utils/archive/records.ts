import type { SiteId } from '../requests/index.ts';

/** Somebody whom the reader is connected with, as the network's export names them. Times are ms since 1970, UTC. */
export interface Connection {
  /** Stable from one export to the next. */
  readonly id: string;
  readonly site: SiteId;
  /** Null in exports from before mid 2023, which have no addresses. */
  readonly slug: string | null;
  readonly name: string;
  readonly company: string;
  readonly position: string;
  readonly connectedAt: number | null;
}

/** @param who their slug, or what else an export tells them apart by. */
export const connectionId = (who: string) => `linkedin:${who}`;

/**
 * What became of a past request. The export says who is a connection by now and never who was declined: whatever is
 * not known to be accepted is unknown, not unwanted.
 */
export const OUTCOMES = ['accepted', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A connection request that the reader once got. */
export interface PastRequest {
  readonly id: string;
  readonly site: SiteId;
  /** Null where the export has no address, as in most of 2023. */
  readonly slug: string | null;
  readonly name: string;
  /** Verbatim; null where there was none, and for everybody who is not known to have become a connection. */
  readonly note: string | null;
  readonly sentAt: number | null;
  readonly outcome: Outcome;
}
