import type { Collection } from 'dexie';

/** How many there are; where there are more than `most`, `most + 1`. The browser takes as long to count as to list. */
export async function countUpTo<Row, Key>(entries: Collection<Row, Key>, most: number): Promise<number> {
  return (await entries.limit(most + 1).primaryKeys()).length;
}
