import type { QueueItem } from './queue-item.ts';
import type { Standing } from './standing.ts';

/** The requests of one group that say the same, in its order. */
export interface Together {
  /** From how many people the text has come so far. */
  readonly people: number;
  /** Those of the group that wait for a decision, the one that stands for them first. */
  readonly requestIds: readonly string[];
  /** Whether all of them are shown, or only the first. */
  readonly unfolded: boolean;
  /** This row stands for them. */
  readonly isFirst: boolean;
}

interface Placed {
  readonly item: QueueItem;
  readonly standing: Standing;
}

/**
 * Rows that say the same become one, which stands where the first of them stood; unfolded, the others follow it. Only
 * what is undecided is gathered: a decision has a row of its own.
 *
 * @param unfolded the names of the texts whose rows are all shown.
 */
export function gatherSameText<Row extends Placed>(
  rows: readonly Row[],
  unfolded: ReadonlySet<string>,
): readonly (Row & { readonly together: Together | null })[] {
  const textOf = ({ item, standing }: Row) => (standing === 'undecided' ? item.sameText?.id : undefined);
  const byText = Map.groupBy(rows, textOf);
  return rows.flatMap((row): (Row & { readonly together: Together | null })[] => {
    const id = textOf(row);
    const people = row.item.sameText?.people;
    if (id === undefined || people === undefined) return [{ ...row, together: null }];
    const same = byText.get(id) ?? [];
    if (same[0] !== row) return [];
    const requestIds = same.map(({ item }) => item.request.id);
    const isOpen = unfolded.has(id);
    return (isOpen ? same : [row]).map((each) => ({
      ...each,
      together: { people, requestIds, unfolded: isOpen, isFirst: each === row },
    }));
  });
}
