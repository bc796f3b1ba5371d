export const CHOICES = ['accept', 'reply', 'decline', 'later'] as const;
export type Choice = (typeof CHOICES)[number];

export const DECISION_STATES = ['planned', 'applying', 'applied', 'failed', 'undone'] as const;
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
  readonly appliedAt: number | null;
  readonly failure: Failure | null;
}
