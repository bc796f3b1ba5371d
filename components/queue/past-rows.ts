import type { GroupId } from '../../utils/i18n/index.ts';
import type { QueueRow } from './queue-groups.ts';
import type { QueueItem } from './queue-item.ts';
import { standingOf } from './standing.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/** The rows of what was decided, in the order of the items, with a heading for each stretch of time. */
export function pastRows(items: readonly QueueItem[], now: number): readonly QueueRow[] {
  let before: GroupId | null = null;
  return items.map((item) => {
    const standing = standingOf(item, now);
    const group = stretchOf(now - (item.decision?.decidedAt ?? now));
    const heading = group === before ? null : { size: null };
    before = group;
    return {
      key: item.decision?.id ?? item.request.id,
      item,
      // What is to be decided again is over as far as this decision on it goes.
      standing: standing === 'undecided' ? 'over' : standing,
      group,
      heading,
      together: null,
    };
  });
}

function stretchOf(age: number): GroupId {
  if (age < DAY) return 'today';
  return age < 7 * DAY ? 'week' : 'earlier';
}
