import type {
  Claim,
  CommonGround,
  Decision,
  Health,
  Label,
  Probabilities,
  Reason,
  Request,
  SiteId,
  Verdict,
} from '../requests/index.ts';

/** What became of a request: it waits until a decision on it was applied. */
export type RequestStatus = 'waiting' | 'postponed' | 'accepted' | 'replied' | 'declined';

/** One row of the table `requests`: a Request and its verdict, flat, as other tools read it. */
export interface RequestRow {
  readonly id: string;
  readonly site: SiteId;
  readonly slug: string;
  readonly name: string;
  readonly headline: string | null;
  readonly profileUrl: string | null;
  readonly mutualConnections: number | null;
  readonly sharedContext: string | null;
  readonly note: string | null;
  readonly receivedText: string | null;
  readonly label: Label;
  readonly probabilities: Probabilities;
  readonly worth: number;
  readonly language: string | null;
  readonly reasons: readonly Reason[];
  readonly claims: readonly Claim[];
  readonly commonGround: readonly CommonGround[];
  readonly status: RequestStatus;
  readonly postponedUntil: number | null;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
}

export type DecisionRow = Decision;

/** A living page of a network, so that a decision made elsewhere finds its way there. */
export interface PageRow {
  /** Random, one for each page life. */
  readonly pageId: string;
  readonly tabId: number;
  /** The frame of the tab that it fills; left out for the tab's own document in rows from before frames were read. */
  readonly frameId?: number;
  readonly requestIds: readonly string[];
  /** How reading it went last. */
  readonly health: Health;
  readonly lastSeenAt: number;
}

export function toRequest(row: RequestRow): Request {
  const { id, site, slug, name, headline, profileUrl, mutualConnections, sharedContext, note, receivedText } =
    row;
  return {
    id,
    site,
    slug,
    sender: { name, headline, profileUrl, mutualConnections, sharedContext },
    note,
    receivedText,
  };
}

export function toVerdict(row: RequestRow): Verdict {
  const { label, probabilities, worth, language, reasons, claims, commonGround } = row;
  return { label, probabilities, worth, language, reasons, claims, commonGround };
}

/** The row for a request that is seen now; what was known about it before (first sight, status) is kept. */
export function toRow(
  request: Request,
  verdict: Verdict,
  before: RequestRow | undefined,
  now: number,
): RequestRow {
  const { id, site, slug, sender, note, receivedText } = request;
  return {
    id,
    site,
    slug,
    ...sender,
    note,
    receivedText,
    ...verdict,
    status: before?.status ?? 'waiting',
    postponedUntil: before?.postponedUntil ?? null,
    firstSeenAt: before?.firstSeenAt ?? now,
    lastSeenAt: now,
  };
}
