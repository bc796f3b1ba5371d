import { LABELS, type Label, type Stance } from '../../utils/requests/index.ts';
import type { QueueItem } from './queue-item.ts';
import { isDecidable, standingOf } from './standing.ts';

/** How many wait undecided and are not put off, where not all of them are among the items. */
export interface QueueTally {
  /** Counting went no further: one more says "more than that". */
  readonly most: number;
  readonly byLabel: Readonly<Record<Label, number>>;
  readonly byStance: Readonly<Record<Stance, number>>;
}

/** A number to show: there are so many, or more than that. */
export interface Count {
  readonly value: number;
  readonly orMore: boolean;
}

export interface QueueCounts {
  readonly toDecide: Count;
  /** Everything that is in the list, decided or not. */
  readonly all: Count;
  readonly byLabel: Readonly<Record<Label, Count>>;
}

/** What the queue says of its own length. @param now milliseconds since 1970 */
export function countQueue(items: readonly QueueItem[], tally: QueueTally | null, now: number): QueueCounts {
  // What was counted is not counted again.
  const own = tally === null ? items : items.filter((item) => !isCounted(item));
  const shown = own.filter((item) => standingOf(item, now) !== 'over');
  const byLabel = Object.fromEntries(
    LABELS.map((label) => [
      label,
      withTally(
        shown.filter(({ verdict }) => verdict.label === label).length,
        tally === null ? [] : [tally.byLabel[label]],
        tally,
      ),
    ]),
  ) as Record<Label, Count>;
  const waiting = tally === null ? [] : Object.values(tally.byStance);
  const decidable = shown.filter((item) => isDecidable(standingOf(item, now)));
  return {
    toDecide: withTally(decidable.length, waiting, tally),
    all: withTally(shown.length, waiting, tally),
    byLabel,
  };
}

/** A group of the list, as far as it is known how many it holds. */
export function countGroup(
  items: readonly QueueItem[],
  stance: Stance | null,
  tally: QueueTally | null,
): Count {
  if (tally === null || stance === null) return { value: items.length, orMore: false };
  return withTally(items.filter((item) => !isCounted(item)).length, [tally.byStance[stance]], tally);
}

/** Whether a tally, where there is one, has counted it: it waits, and nothing is decided on it. */
function isCounted({ decision, postponedUntil }: QueueItem): boolean {
  return decision === null && postponedUntil === null;
}

function withTally(own: number, counted: readonly number[], tally: QueueTally | null): Count {
  const most = tally?.most ?? 0;
  const all = counted.reduce((sum, count) => sum + Math.min(count, most), own);
  return { value: all, orMore: counted.some((count) => count > most) };
}
