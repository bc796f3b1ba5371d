import type { Decision, Request, Verdict } from '../../utils/requests/index.ts';

/** One request in the review queue, with all that is known of it. */
export interface QueueItem {
  readonly request: Request;
  readonly verdict: Verdict;
  /** The decision that is open or was made last; null where there is none. */
  readonly decision: Decision | null;
  /** Milliseconds since 1970. */
  readonly firstSeenAt: number;
  /** When a request that was put off comes back; null where it was not. */
  readonly postponedUntil: number | null;
  /** The text of the note, where several people have sent it; left out where nobody else has. */
  readonly sameText?: { readonly id: string; readonly people: number };
  /** It is over, and could be put back to decide; left out where it could not. */
  readonly restorable?: true;
  /** They were accepted, and the reader does not stay in touch with them; left out elsewhere. */
  readonly keepable?: true;
  /** What the reader's data export says of the sender; left out where it says nothing. */
  readonly earlier?: { readonly connected: boolean; readonly askedAt: number | null };
}
