import { KEPT_KINDS, type KeptAmounts } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import { stretches } from './stretches.ts';

/** One table after another: a browser counts 100,000 rows for a second, and whoever else asks is answered between two. */
export async function readKeptAmounts(database: WinnowDatabase): Promise<KeptAmounts> {
  const amounts: Partial<Record<keyof KeptAmounts, number>> = {};
  for (const name of KEPT_KINDS) amounts[name] = await database.table(name).count();
  return amounts as KeptAmounts;
}

/** Texts that are read at a stretch. */
const STRETCH = 1_000;

/** How many texts would be known again because they were declined. */
export async function countDeclinedTexts({ texts }: WinnowDatabase): Promise<number> {
  let declined = 0;
  for await (const rows of stretches(texts, STRETCH))
    declined += rows.filter((row) => row.declined.length > 0).length;
  return declined;
}
