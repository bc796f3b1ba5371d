import type { WinnowDatabase } from './database.ts';
import { stretches } from './stretches.ts';

/** How many rows those tables hold that mean something to the reader. */
export interface KeptAmounts {
  readonly requests: number;
  readonly decisions: number;
  readonly lessons: number;
  readonly texts: number;
  readonly people: number;
  readonly touches: number;
  readonly connections: number;
  readonly pastRequests: number;
  readonly readings: number;
}

const COUNTED = [
  'requests',
  'decisions',
  'lessons',
  'texts',
  'people',
  'touches',
  'connections',
  'pastRequests',
  'readings',
] as const satisfies readonly (keyof KeptAmounts)[];

/** One table after another: a browser counts 100,000 rows for a second, and whoever else asks is answered between two. */
export async function readKeptAmounts(database: WinnowDatabase): Promise<KeptAmounts> {
  const amounts: Partial<Record<keyof KeptAmounts, number>> = {};
  for (const name of COUNTED) amounts[name] = await database.table(name).count();
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
