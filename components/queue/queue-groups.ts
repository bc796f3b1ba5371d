import type { GroupId } from '../../utils/i18n/index.ts';
import type { Count, Label, Sort, Stance, Tally, Verdict } from '../../utils/requests/index.ts';
import { stanceOf } from '../../utils/scoring/worth-a-look.ts';
import { countGroup } from './queue-counts.ts';
import type { QueueItem } from './queue-item.ts';
import { gatherSameText, type Together } from './same-text-rows.ts';
import { type Standing, standingOf } from './standing.ts';

/** An item in its place, and the heading that stands above it where a group begins. */
export interface QueueRow {
  /** The request's id; of a decision that is over its own, for a request may have been decided twice. */
  readonly key: string;
  readonly item: QueueItem;
  readonly standing: Standing;
  readonly group: GroupId;
  /** On the first row of its group; null on the others. The size is null where it is not known. */
  readonly heading: { readonly size: Count | null } | null;
  /** Others have sent the same text; null where nobody has, or the request is decided. */
  readonly together: Together | null;
}

const STANCES: readonly Stance[] = ['for', 'open', 'against'];
const GROUP_OF: Readonly<Record<Stance, GroupId>> = { for: 'worth', open: 'unsure', against: 'empty' };

const GROUP_ORDER: readonly GroupId[] = [
  'failed',
  'gone',
  'worth',
  'unsure',
  'empty',
  'open',
  'waiting',
  'listed',
  'over',
];

export interface QueueShape {
  readonly filter: Label | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What is decided is only listed: the reader presses it themselves. */
  readonly listing: boolean;
  /** Null where all that waits is among the items. */
  readonly tally: Tally | null;
  /** Most worth first unless named; any other order makes one group of what is to decide. */
  readonly sort?: Sort;
  /** The items were looked for: those that are over are among them. */
  readonly searching?: boolean;
  /** Texts that several people have sent, and whose requests are all to be shown; none unless named. */
  readonly unfolded?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The rows of the queue: what is over is left out, the rest grouped, and in each group the most worth first. */
export function queueRows(
  items: readonly QueueItem[],
  { filter, now, listing, tally, sort = 'worth', searching = false, unfolded = NONE }: QueueShape,
): readonly QueueRow[] {
  const oneGroup = searching || sort !== 'worth';
  const placed = items
    .map((item) => ({ key: item.request.id, item, standing: standingOf(item, now) }))
    .filter(
      ({ item, standing }) =>
        (standing !== 'over' || searching) && (filter === null || item.verdict.label === filter),
    )
    .map((row) => ({ ...row, group: groupOf(row.item.verdict, row.standing, listing, oneGroup) }));
  const byGroup = Map.groupBy(placed, ({ group }) => group);
  return GROUP_ORDER.flatMap((group) => {
    const rows = (byGroup.get(group) ?? []).toSorted((a, b) => COMPARE[sort](a.item, b.item));
    // The kinds are counted, and the groups; how many of one kind are in one group is not.
    const size =
      tally !== null && (filter !== null || oneGroup)
        ? null
        : countGroup(
            rows.map(({ item }) => item),
            stanceIn(group),
            tally,
          );
    return gatherSameText(rows, unfolded).map((row, index) => ({
      ...row,
      heading: index === 0 ? { size } : null,
    }));
  });
}

function stanceIn(group: GroupId): Stance | null {
  return STANCES.find((stance) => GROUP_OF[stance] === group) ?? null;
}

function groupOf(verdict: Verdict, standing: Standing, listing: boolean, oneGroup: boolean): GroupId {
  if (standing === 'failed' || standing === 'gone' || standing === 'over') return standing;
  if (standing === 'undecided' && oneGroup) return 'open';
  if (standing === 'waiting' && listing) return 'listed';
  return standing === 'undecided' ? GROUP_OF[stanceOf(verdict)] : 'waiting';
}

const byId = (a: QueueItem, b: QueueItem) =>
  a.request.id < b.request.id ? -1 : a.request.id > b.request.id ? 1 : 0;
const byAge = (a: QueueItem, b: QueueItem) => b.firstSeenAt - a.firstSeenAt;
const names = new Intl.Collator();

/** The id keeps the order steady where two are equal. */
const COMPARE: Readonly<Record<Sort, (a: QueueItem, b: QueueItem) => number>> = {
  worth: (a, b) => b.verdict.worth - a.verdict.worth || byAge(a, b) || byId(a, b),
  newest: (a, b) => byAge(a, b) || byId(a, b),
  oldest: (a, b) => byAge(b, a) || byId(a, b),
  name: (a, b) => names.compare(a.request.sender.name, b.request.sender.name) || byId(a, b),
};
