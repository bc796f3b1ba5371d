import type { GroupId } from '../../utils/i18n/index.ts';
import { confidenceOf } from '../../utils/i18n/index.ts';
import { LABELS, type Label, type Verdict } from '../../utils/requests/index.ts';
import { isWorthALook } from '../../utils/scoring/worth-a-look.ts';
import type { QueueItem } from './queue-item.ts';
import { type Standing, standingOf } from './standing.ts';

/** An item in its place, and the heading that stands above it where a group begins. */
export interface QueueRow {
  readonly item: QueueItem;
  readonly standing: Standing;
  readonly group: GroupId;
  /** The number of rows of the group, on its first row; null on the others. */
  readonly groupSize: number | null;
}

const GROUP_ORDER: readonly GroupId[] = ['failed', 'worth', 'unsure', 'empty', 'waiting'];

const EVEN_ODDS = 0.5;

/** The rows of the queue: what is over is left out, the rest grouped, and in each group the most worth first. */
export function queueRows(
  items: readonly QueueItem[],
  filter: Label | null,
  now: number,
): readonly QueueRow[] {
  const placed = items
    .map((item) => ({ item, standing: standingOf(item, now) }))
    .filter(({ item, standing }) => standing !== 'over' && (filter === null || item.verdict.label === filter))
    .map(({ item, standing }) => ({ item, standing, group: groupOf(item.verdict, standing) }));
  return GROUP_ORDER.flatMap((group) => {
    const rows = placed.filter((row) => row.group === group).toSorted((a, b) => compare(a.item, b.item));
    return rows.map((row, index) => ({ ...row, groupSize: index === 0 ? rows.length : null }));
  });
}

/** How many rows each label has, for the filter. */
export function countByLabel(items: readonly QueueItem[], now: number): Readonly<Record<Label, number>> {
  const open = items.filter((item) => standingOf(item, now) !== 'over');
  const count = (label: Label) => open.filter(({ verdict }) => verdict.label === label).length;
  return Object.fromEntries(LABELS.map((label) => [label, count(label)])) as Record<Label, number>;
}

function groupOf(verdict: Verdict, standing: Standing): GroupId {
  if (standing === 'failed') return 'failed';
  if (standing !== 'undecided') return 'waiting';
  if (isWorthALook(verdict)) return 'worth';
  switch (verdict.label) {
    case 'genuine':
    case 'recruiter':
    case 'unclear':
      return 'unsure';
    case 'pitch':
    case 'scam':
    case 'generic':
      return (confidenceOf(verdict) ?? 0) >= EVEN_ODDS ? 'empty' : 'unsure';
  }
}

/** Most worth first, then the newest; the id keeps the order steady where both are equal. */
function compare(a: QueueItem, b: QueueItem): number {
  return (
    b.verdict.worth - a.verdict.worth ||
    b.firstSeenAt - a.firstSeenAt ||
    (a.request.id < b.request.id ? -1 : a.request.id > b.request.id ? 1 : 0)
  );
}
