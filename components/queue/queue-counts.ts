import { type Count, LABELS, type Label, type Stance, type Tally } from '../../utils/requests/index.ts';
import type { QueueItem } from './queue-item.ts';
import { isDecidable, standingOf } from './standing.ts';

export interface QueueCounts {
  readonly toDecide: Count;
  /** Everything that is in the list, decided or not. */
  readonly all: Count;
  readonly byLabel: Readonly<Record<Label, Count>>;
}

/**
 * What the queue says of its own length.
 *
 * @param tally null where all that waits is among the items.
 * @param now milliseconds since 1970
 */
export function countQueue(items: readonly QueueItem[], tally: Tally | null, now: number): QueueCounts {
  // What was counted is not counted again.
  const own = tally === null ? items : items.filter((item) => !isCounted(item));
  const shown = own.filter((item) => standingOf(item, now) !== 'over');
  const byLabel = Object.fromEntries(
    LABELS.map((label) => [
      label,
      plus(shown.filter(({ verdict }) => verdict.label === label).length, tally?.byLabel[label]),
    ]),
  ) as Record<Label, Count>;
  const decidable = shown.filter((item) => isDecidable(standingOf(item, now)));
  return {
    toDecide: plus(decidable.length, tally?.all),
    all: plus(shown.length, tally?.all),
    byLabel,
  };
}

/** A group of the list, as far as it is known how many it holds. */
export function countGroup(items: readonly QueueItem[], stance: Stance | null, tally: Tally | null): Count {
  if (tally === null || stance === null) return { value: items.length, orMore: false };
  return plus(items.filter((item) => !isCounted(item)).length, tally.byStance[stance]);
}

/** Whether a tally, where there is one, has counted it: it waits, and nothing is decided on it. */
function isCounted({ decision, postponedUntil }: QueueItem): boolean {
  return decision === null && postponedUntil === null;
}

function plus(own: number, counted: Count = { value: 0, orMore: false }): Count {
  return { value: own + counted.value, orMore: counted.orMore };
}
