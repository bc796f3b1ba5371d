import type { Decision } from '../requests/index.ts';
import type { Lesson } from './lesson.ts';

/** How a reader and Winnow got on in some time. */
export interface Meter {
  /** Requests that the reader decided for good. */
  readonly decided: number;
  /** Those of them that Winnow had put forward or set aside. */
  readonly sided: number;
  /** Those that it had put forward and the reader declined, or set aside and the reader wanted. */
  readonly overruled: number;
  /** Labels that the reader put right. */
  readonly relabelled: number;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** What was before the last week is told of the four weeks before it. */
export const METERED = 5 * WEEK;

/** Whether the reader declined what Winnow had put forward, or wanted what it had set aside. */
export function isOverruled({ choice, stance }: Pick<Decision, 'choice' | 'stance'>): boolean {
  return choice === 'decline' ? stance === 'for' : stance === 'against';
}

/** Whether the reader has decided for good, as far as is known: neither put off, nor taken back, nor failed. */
export function isDecided({ choice, state }: Pick<Decision, 'choice' | 'state'>): boolean {
  return choice !== 'later' && state !== 'undone' && state !== 'failed';
}

function meterBetween(
  decisions: readonly Decision[],
  lessons: readonly Lesson[],
  from: number,
  to: number,
): Meter {
  const decided = decisions.filter(
    (decision) => isDecided(decision) && decision.decidedAt > from && decision.decidedAt <= to,
  );
  const sided = decided.filter(({ stance }) => stance === 'for' || stance === 'against');
  return {
    decided: decided.length,
    sided: sided.length,
    overruled: sided.filter(isOverruled).length,
    relabelled: lessons.filter(
      ({ origin, learntAt }) => origin.kind === 'correction' && learntAt > from && learntAt <= to,
    ).length,
  };
}

/** How often the reader overruled Winnow, in the last seven days and in the four weeks before them. */
export function meterOf(
  decisions: readonly Decision[],
  lessons: readonly Lesson[],
  now: number,
): { readonly week: Meter; readonly before: Meter } {
  return {
    week: meterBetween(decisions, lessons, now - WEEK, now),
    before: meterBetween(decisions, lessons, now - METERED, now - WEEK),
  };
}
