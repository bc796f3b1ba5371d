import type { Label } from '../requests/index.ts';
import type { RequestRow } from './rows.ts';

/** How many requests of a label wait, by Winnow's stance on them: for, open, against. */
export type ByStance = readonly [number, number, number];

/** The one row of the table `tally`: how many requests wait. A label of which none waits is left out. */
export interface TallyRow {
  readonly name: 'waiting';
  readonly counts: Readonly<Partial<Record<Label, ByStance>>>;
}

/** What becomes of one request: its rows before and after; undefined where there is none. */
export interface Change {
  readonly before: RequestRow | undefined;
  readonly after: RequestRow | undefined;
}

const NONE: ByStance = [0, 0, 0];

/** The counts after these changes; null where nobody waits any more, and the same object where they count for nothing. */
export function counted(counts: TallyRow['counts'], changes: readonly Change[]): TallyRow['counts'] | null {
  const differences = new Map<Label, [number, number, number]>();
  const add = (row: RequestRow | undefined, by: number) => {
    // An upgrade from the first versions has not placed its rows yet.
    if (row?.place == null) return;
    const [stance] = row.place;
    const difference = differences.get(row.label) ?? [0, 0, 0];
    difference[stance] = (difference[stance] ?? 0) + by;
    differences.set(row.label, difference);
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  const other = [...differences].filter(([, difference]) => difference.some((by) => by !== 0));
  if (other.length === 0) return counts;
  const all = new Map(Object.entries(counts) as [Label, ByStance][]);
  for (const [label, [first, second, third]] of other) {
    const [one, two, three] = all.get(label) ?? NONE;
    all.set(label, [one + first, two + second, three + third]);
  }
  const left = [...all].filter(([, each]) => each.some((count) => count !== 0));
  return left.length === 0 ? null : (Object.fromEntries(left) as TallyRow['counts']);
}
