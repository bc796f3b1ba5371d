import type { Table } from 'dexie';

/**
 * All rows of a table in the order of their keys, so many at a time. Each stretch is a reading of its own, so that nobody
 * waits for the whole; what changes meanwhile is in it or not.
 */
export async function* stretches<Row>(
  table: Table<Row, string>,
  size: number,
): AsyncGenerator<readonly Row[]> {
  const keyPath = String(table.schema.primKey.keyPath);
  let after: string | null = null;
  for (;;) {
    const rest = after === null ? table.orderBy(':id') : table.where(':id').above(after);
    const rows: readonly Row[] = await rest.limit(size).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = String((rows.at(-1) as Readonly<Record<string, unknown>>)[keyPath]);
  }
}
