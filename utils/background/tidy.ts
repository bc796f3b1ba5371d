import { endUnseen, forgetWords } from '../store/retention.ts';
import { readSettings } from '../store/singles.ts';
import type { Environment } from './environment.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/** The network itself takes back what waits for half a year; what was not seen for so long does not wait. Days. */
const WAITS_AT_MOST = 180;

/** Forgets what the reader no longer wants kept. Costs next to nothing where there is nothing to forget. */
export async function tidy({ database, now }: Environment): Promise<void> {
  const { retentionDays } = await readSettings(database);
  await endUnseen(database, now() - WAITS_AT_MOST * DAY, now());
  if (retentionDays !== null) await forgetWords(database, now() - retentionDays * DAY);
}
