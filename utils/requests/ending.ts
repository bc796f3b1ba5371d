import type { Decision } from './decision.ts';

/** What became of decisions, as the reader looks through them. */
export const ENDINGS = ['accept', 'reply', 'decline', 'later', 'undone', 'failed'] as const;
export type Ending = (typeof ENDINGS)[number];

/** One that failed and one whose request has gone are the same to the reader: nothing was pressed. */
export function endingOf({ state, choice }: Pick<Decision, 'state' | 'choice'>): Ending {
  if (state === 'undone') return state;
  return state === 'failed' || state === 'gone' ? 'failed' : choice;
}
