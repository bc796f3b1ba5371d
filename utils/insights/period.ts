import { moved, type Span, spansBetween, startOf, type Unit } from './calendar.ts';
import { addTo, type Cell, emptyCell } from './cell.ts';
import type { Gathered } from './gather.ts';

export const PERIODS = ['weeks', 'year', 'all'] as const;
/** Twelve weeks, a year of 52 weeks, or everything; each up to now. */
export type Period = (typeof PERIODS)[number];

/** One week, month or year, and what is counted in it. */
export interface Step extends Span {
  readonly cell: Cell;
}

/** A period, step by step, and all of it together. */
export interface Counted {
  readonly unit: Unit;
  /** The oldest first, without a gap. */
  readonly steps: readonly Step[];
  readonly total: Cell;
}

/** How long they are. */
export const WEEKS: Readonly<Record<Exclude<Period, 'all'>, number>> = { weeks: 12, year: 52 };
/** More bars than these are not told apart: then they are months, then years. */
const MOST_WEEKS = 60;
const MOST_MONTHS = 60;

/** What a period comes to. @param now milliseconds since 1970; what is dated later counts as of now. */
export function countedIn({ weeks, first }: Gathered, period: Period, now: number): Counted {
  const thisWeek = startOf(now, 'week', first);
  const oldest = Math.min(thisWeek, ...weeks.keys());
  const from = period === 'all' ? oldest : moved(thisWeek, 'week', 1 - WEEKS[period]);
  const { unit, spans } = spansOf(from, now, first);
  const steps = spans.map((span): Step => ({ ...span, cell: emptyCell() }));
  const total = emptyCell();
  for (const [start, cell] of weeks) {
    if (start < from) continue;
    // A week that two months share belongs to the one that it begins in.
    const step = steps.findLast((each) => each.from <= start);
    if (step !== undefined) addTo(step.cell, cell);
    addTo(total, cell);
  }
  return { unit, steps, total };
}

function spansOf(from: number, now: number, first: Gathered['first']) {
  const weeks = spansBetween(from, now, 'week', first);
  if (weeks.length <= MOST_WEEKS) return { unit: 'week', spans: weeks } as const;
  const months = spansBetween(from, now, 'month', first);
  if (months.length <= MOST_MONTHS) return { unit: 'month', spans: months } as const;
  return { unit: 'year', spans: spansBetween(from, now, 'year', first) } as const;
}
