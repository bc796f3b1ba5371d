import type { Source } from '../insights/index.ts';
import type {
  Claim,
  CommonGround,
  Decision,
  Health,
  Label,
  Probabilities,
  Reason,
  Request,
  ScoredLabel,
  SiteId,
  Stance,
  Verdict,
} from '../requests/index.ts';
import { stanceOf } from '../scoring/worth-a-look.ts';

/**
 * What became of a request: it waits until a decision on it was applied. One that left before a decision could be
 * applied has vanished, and is gone once the reader knows, or once nobody has seen it for long.
 */
export const REQUEST_STATUSES = [
  'waiting',
  'postponed',
  'accepted',
  'replied',
  'declined',
  'vanished',
  'gone',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** Something may still come of these, or has to be told of them. */
export const HOPED_FOR: readonly RequestStatus[] = ['waiting', 'postponed', 'vanished'];

/** The order of the queue: what Winnow puts forward first, what it sets aside last. */
export const STANCES: readonly Stance[] = ['for', 'open', 'against'];

/** Where a waiting request stands in the queue, smallest first: by Winnow's stance, then most worth, then newest. */
export type Place = readonly [stance: number, lessWorth: number, older: number];

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
  /** Null unless it waits; so the index of places holds nothing else. */
  readonly place: Place | null;
  readonly postponedUntil: number | null;
  /** Since when nothing is to come of it any more; null while something is, and once its words are forgotten. */
  readonly overSince: number | null;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** The text of the note by the name under which it is remembered; left out where there is none to remember. */
  readonly textId?: string;
  /** The reader's own word for the label; left out where they have not given one. */
  readonly corrected?: ScoredLabel;
  /** The chance of a pitch, a scam or nothing specific that Winnow gave before that word; left out where it gave none. */
  readonly chance?: number;
  /** By kind, what the card showed that they share with the reader; only once the card is forgotten. */
  readonly sources?: readonly Source[];
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
  return placed({
    id,
    site,
    slug,
    ...sender,
    note,
    receivedText,
    ...verdict,
    status: before?.status ?? 'waiting',
    place: null,
    postponedUntil: before?.postponedUntil ?? null,
    overSince: null,
    firstSeenAt: before?.firstSeenAt ?? now,
    lastSeenAt: now,
    ...(before?.corrected === undefined ? {} : { corrected: before.corrected }),
    ...(before?.chance === undefined ? {} : { chance: before.chance }),
  });
}

/** The row with its place in the queue, and since when it is over: to be asked for whenever status or verdict change. */
export function placed(row: RequestRow, overSince = row.lastSeenAt): RequestRow {
  return {
    ...row,
    place: row.status === 'waiting' ? placeOf(row) : null,
    overSince: HOPED_FOR.includes(row.status) ? null : overSince,
  };
}

function placeOf(row: RequestRow): Place {
  return [STANCES.indexOf(stanceOf(row)), -row.worth, -row.firstSeenAt];
}
