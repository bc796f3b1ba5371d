import {
  type Accepted,
  addDays,
  type Conversations,
  conversationsOf,
  type Day,
  dayOf,
  EARLIEST_DAY,
  isGoingQuiet,
  type Known,
  type PlanKept,
  planKept,
} from '../../people/index.ts';
import { type Period, WEEKS } from '../period.ts';

/** How staying in touch went, measured against the reader's own past and nobody else's. */
export interface InTouch {
  readonly now: PlanKept;
  /** In as many days before; null where there is no before. */
  readonly before: PlanKept | null;
  /** Of the genuine requests that were accepted in this time. */
  readonly conversations: Conversations;
  /** People with whom it is quieter today than was usual between them. */
  readonly quiet: number;
}

/**
 * For each period how staying in touch went; null where there is nobody to stay in touch with.
 *
 * @param accepted genuine requests that the reader accepted.
 * @param now milliseconds since 1970.
 */
export function inTouch(
  known: readonly Known[],
  accepted: readonly Accepted[],
  now: number,
): Readonly<Record<Period, InTouch>> | null {
  if (known.length === 0) return null;
  const today = dayOf(now);
  const tomorrow = addDays(today, 1);
  const quiet = known.filter((each) => isGoingQuiet(each, today)).length;
  const since = (from: Day, before: PlanKept | null): InTouch => ({
    now: planKept(known, from, tomorrow),
    before,
    conversations: conversationsOf(
      accepted.filter(({ on }) => on >= from),
      known,
      today,
    ),
    quiet,
  });
  const lately = (weeks: number) => {
    const from = addDays(tomorrow, -7 * weeks);
    return since(from, planKept(known, addDays(from, -7 * weeks), from));
  };
  return { weeks: lately(WEEKS.weeks), year: lately(WEEKS.year), all: since(EARLIEST_DAY, null) };
}
