import type { Stance } from './verdict.ts';

export const CHOICES = ['accept', 'reply', 'decline', 'later'] as const;
export type Choice = (typeof CHOICES)[number];

export const DECISION_STATES = ['planned', 'applying', 'applied', 'failed', 'undone', 'gone'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Where the reader decided: with our keys on the page, in the queue, or on the site's own control. */
export type Via = 'page' | 'popup' | 'site';

/** Why a decision could not be applied; it becomes a sentence only in `utils/i18n`. */
export const FAILURES = [
  'card-gone',
  'name-differs',
  'control-unsure',
  'control-missing',
  'no-effect',
  'needs-reader',
  'interrupted',
] as const;
export type Failure = (typeof FAILURES)[number];

/** What the reader chose for one request, and how far it has come. */
export interface Decision {
  readonly id: string;
  readonly requestId: string;
  readonly choice: Choice;
  readonly state: DecisionState;
  readonly via: Via;
  /** Milliseconds since 1970, as all times. */
  readonly decidedAt: number;
  /** The end of the undo window: nothing is pressed before. */
  readonly dueAt: number;
  /** The page life that may press without asking again; null when the decision waits for the next visit. */
  readonly pageId: string | null;
  /** Of the press that was begun last; left out where none was. */
  readonly pressId?: string;
  readonly appliedAt: number | null;
  readonly failure: Failure | null;
  /** Where Winnow stood on the request then; left out where the reader had said so themselves, or nobody noted it. */
  readonly stance?: Stance;
  /**
   * The chance, 0 to 1, that Winnow gave then of a pitch, a scam or nothing specific; left out where it gave none, or
   * the reader had said so themselves.
   */
  readonly chance?: number;
  /** Decisions that were made at one stroke carry the same name here, and can be taken back at one. */
  readonly together?: string;
}
