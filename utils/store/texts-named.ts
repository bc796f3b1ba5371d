import type { WinnowDatabase } from './database.ts';
import type { TextRow } from './texts.ts';

/** The texts of these names that are known, by name. */
export async function textsNamed(
  { texts }: WinnowDatabase,
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, TextRow>> {
  const asked = [...new Set(ids.filter((id) => id !== undefined))];
  if (asked.length === 0) return new Map();
  const rows = await texts.bulkGet(asked);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
}
