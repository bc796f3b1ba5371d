import type { Collection } from 'dexie';

/** More than this is told as "more than": the browser takes as long to count entries as to list them. */
export const MOST_COUNTED = 999;

/** How many there are; where there are more than `most`, `most + 1`. */
export async function countUpTo<Row, Key>(
  entries: Collection<Row, Key>,
  most: number = MOST_COUNTED,
): Promise<number> {
  return (await entries.limit(most + 1).primaryKeys()).length;
}
