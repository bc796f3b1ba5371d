import type { Choice, Decision, DecisionState, Failure, Stance, Via } from '../requests/index.ts';

/** A step of a decision's life, or why it may not be taken. Refusing is normal: two tabs may ask for the same step. */
export type Step =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly reason: Refusal };

export type Refusal =
  | 'not-yet-due'
  | 'other-page'
  | 'already-over'
  | 'not-planned'
  | 'not-applying'
  | 'not-gone'
  | 'already-offered';

/** Promises that are neither kept nor taken back, and that could still be kept. */
export const OPEN_STATES = ['planned', 'applying', 'failed'] as const satisfies readonly DecisionState[];

/**
 * Where each state may lead. What was applied or undone is over for good. What has gone comes back with its request,
 * and then waits for the reader's word.
 */
export const NEXT_STATES: Readonly<Record<DecisionState, readonly DecisionState[]>> = {
  planned: ['planned', 'applying', 'applied', 'undone', 'gone'],
  applying: ['applied', 'failed', 'gone'],
  failed: ['planned', 'applied', 'undone', 'gone'],
  gone: ['planned'],
  applied: [],
  undone: [],
};

export interface Plan {
  readonly id: string;
  readonly requestId: string;
  readonly choice: Choice;
  readonly via: Via;
  readonly now: number;
  /** Milliseconds. */
  readonly undoWindow: number;
  /** The page life that shows the request at this moment; null where none does. */
  readonly pageId: string | null;
  /** Where Winnow stands on the request; null where the reader has said so themselves. */
  readonly stance?: Stance | null;
  /** The chance of a pitch, a scam or nothing specific that Winnow gives, 0 to 1; null where it gives none. */
  readonly chance?: number | null;
  /** What the decisions made at one stroke have in common; null where it is made alone. */
  readonly together?: string | null;
}

/** The promise, written down before anything happens. */
export function plan(wish: Plan): Decision {
  const {
    id,
    requestId,
    choice,
    via,
    now,
    undoWindow,
    pageId,
    stance = null,
    chance = null,
    together = null,
  } = wish;
  return {
    id,
    requestId,
    choice,
    state: 'planned',
    via,
    decidedAt: now,
    dueAt: now + undoWindow,
    pageId,
    appliedAt: null,
    failure: null,
    ...(stance === null ? {} : { stance }),
    ...(chance === null ? {} : { chance }),
    ...(together === null ? {} : { together }),
  };
}

/**
 * A page asks whether it may press now. Only the page life that the decision was made for may, only after the undo
 * window, and only once: the state moves on with the answer. Where the answer was lost, the same press may be asked
 * about again.
 *
 * @param pressId random, one for each press that a page is about to make.
 */
export function claim(decision: Decision, pageId: string, pressId: string, now: number): Step {
  if (decision.state === 'applying' && decision.pressId === pressId) return advance(decision, {});
  if (decision.state !== 'planned') return refuse('not-planned');
  if (decision.pageId !== pageId) return refuse('other-page');
  if (now < decision.dueAt) return refuse('not-yet-due');
  return advance(decision, { state: 'applying', pressId });
}

/** What came of a press is told of that press alone: a late word must not end the next one. */
export function isOfPress({ pressId }: Decision, told: string): boolean {
  return pressId === told;
}

/** The page shows that it happened. Also after a failure: the reader may have pressed the control themselves. */
export function confirm(decision: Decision, now: number): Step {
  if (decision.state !== 'applying' && decision.state !== 'failed') return refuse('not-applying');
  return advance(decision, { state: 'applied', appliedAt: now, failure: null });
}

/** The reader did on the site what they had decided here. */
export function doneByHand(decision: Decision, now: number): Step {
  if (!isOpen(decision)) return refuse('already-over');
  return advance(decision, { state: 'applied', appliedAt: now, failure: null });
}

/** It was tried, or could not be tried, and did not happen. Nothing is lost: it can be offered again. */
export function fail(decision: Decision, failure: Failure): Step {
  if (decision.state !== 'applying') return refuse('not-applying');
  return advance(decision, { state: 'failed', failure });
}

/**
 * The request is not there to be pressed: the page that was to press shows everything but it, or nobody has seen it for
 * long. Whether it was withdrawn or answered elsewhere is not known; that nothing was pressed is.
 */
export function vanish(decision: Decision): Step {
  if (!isOpen(decision)) return refuse('already-over');
  return advance(decision, { state: 'gone', failure: null });
}

/** The request is there again: the decision waits for the reader's word, wherever it is shown. */
export function reappear(decision: Decision): Step {
  if (decision.state !== 'gone') return refuse('not-gone');
  return advance(decision, { state: 'planned', pageId: null });
}

/** Possible for as long as nothing was pressed, and again after a failure. */
export function undo(decision: Decision): Step {
  if (decision.state !== 'planned' && decision.state !== 'failed') return refuse('already-over');
  return advance(decision, { state: 'undone' });
}

/** A page was found that shows the request: it is to press when the undo window has closed. */
export function assign(decision: Decision, pageId: string): Step {
  if (decision.state !== 'planned') return refuse('not-planned');
  return advance(decision, { pageId });
}

/**
 * A decision that waits or failed goes to the page that shows its request now; the reader asked, so it is due at once.
 *
 * @param dueAt as the reader's page knew it: their word, told twice, is one word.
 */
export function offerAgain(decision: Decision, pageId: string, dueAt: number, now: number): Step {
  if (decision.state !== 'planned' && decision.state !== 'failed') return refuse('already-over');
  if (decision.dueAt !== dueAt) return refuse('already-offered');
  // Never what it was: by its due time one word is told from the next.
  return advance(decision, {
    state: 'planned',
    pageId,
    dueAt: Math.max(now, decision.dueAt + 1),
    failure: null,
  });
}

/** `later` presses nothing: it is kept the moment its undo window has closed, with or without a page. */
export function settleLater(decision: Decision, now: number): Step {
  if (decision.state !== 'planned' || decision.choice !== 'later') return refuse('not-planned');
  if (now < decision.dueAt) return refuse('not-yet-due');
  return advance(decision, { state: 'applied', appliedAt: decision.dueAt });
}

/**
 * The page life that was pressing has ended without a word. Whether the press happened is not known, so the decision
 * is not pressed again by itself: it becomes a failure, which the reader is offered.
 */
export function interrupted(decision: Decision): Step {
  return fail(decision, 'interrupted');
}

export function isOpen({ state }: Decision): boolean {
  return OPEN_STATES.some((open) => open === state);
}

/** How long after it is due another page may take to press and to tell of it. Milliseconds. */
const TELLING_TIME = 1_500;

/** Another page is to press it: the moment from which on nobody waits for that page any longer; null for all others. */
export function leftToAnotherUntil(
  { choice, state, pageId, dueAt }: Decision,
  livingPageId: string | null,
): number | null {
  const elsewhere = state === 'planned' && choice !== 'later' && pageId !== null && pageId !== livingPageId;
  return elsewhere ? dueAt + TELLING_TIME : null;
}

/** It waits for the reader's word: it failed, or no living page is about to press it. */
export function isOffered(decision: Decision, livingPageId: string | null, now: number): boolean {
  if (decision.choice === 'later') return false;
  if (decision.state !== 'planned') return decision.state === 'failed';
  if (decision.pageId === null) return true;
  const until = leftToAnotherUntil(decision, livingPageId);
  return until !== null && now >= until;
}

function advance(decision: Decision, change: Partial<Decision>): Step {
  return { ok: true, decision: { ...decision, ...change } };
}

function refuse(reason: Refusal): Step {
  return { ok: false, reason };
}
