import type { Decision, Label, Reason, ScoredLabel } from '../requests/index.ts';
import { type Card, type Source, sourcesOf } from './sources.ts';

/** What became of a request. */
export const OUTCOMES = ['accepted', 'replied', 'declined', 'later', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** As much of a kept request as the figures need. */
export interface SeenRequest extends Card {
  readonly id: string;
  readonly label: Label;
  readonly corrected?: ScoredLabel;
  /** The chance of a pitch, a scam or nothing specific that Winnow gave before the reader's own word. */
  readonly chance?: number;
  readonly status: string;
  readonly firstSeenAt: number;
  readonly reasons: readonly Pick<Reason, 'code' | 'where'>[];
  /** Since when its words are to be forgotten; null also once they are. */
  readonly overSince: number | null;
  readonly textId?: string;
  /** Kept instead of the card, once that is forgotten. */
  readonly sources?: readonly Source[];
}

/** As much of a decision as the figures need. */
export type SeenDecision = Pick<
  Decision,
  'requestId' | 'choice' | 'state' | 'decidedAt' | 'stance' | 'chance'
>;

const OUTCOME_OF: Readonly<Record<string, Outcome>> = {
  accepted: 'accepted',
  replied: 'replied',
  declined: 'declined',
  postponed: 'later',
};

/** What waits, has left by itself or was never answered is open: nobody decided it. */
export function outcomeOf({ status }: Pick<SeenRequest, 'status'>): Outcome {
  return OUTCOME_OF[status] ?? 'open';
}

/** Reasons that say that nobody wrote anything. They stay when the words of a note are forgotten. */
const WITHOUT: ReadonlySet<string> = new Set(['no-note', 'default-text']);

/** Whether somebody wrote a note of their own: the network's standard text is none. */
export function hadNote({ reasons }: Pick<SeenRequest, 'reasons'>): boolean {
  return !reasons.some(({ code, where }) => where === 'card' && WITHOUT.has(code));
}

/** Nothing is to come of these any more, and their words are kept for a while only. */
const OVER: ReadonlySet<string> = new Set(['accepted', 'replied', 'declined', 'gone']);

/** What the card showed; null where it is forgotten and nothing of that was kept. */
export function shownSources(request: SeenRequest): readonly Source[] | null {
  const isForgotten = OVER.has(request.status) && request.overSince === null;
  return request.sources ?? (isForgotten ? null : sourcesOf(request));
}
