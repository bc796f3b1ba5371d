import { type DayOfReading, dayId, dayOf, withReading } from '../diagnosis/history.ts';
import type { Health, Request } from '../requests/index.ts';
import type { WinnowDatabase } from './database.ts';
import { watch } from './live.ts';
import type { RequestRow } from './rows.ts';

/** Days that are kept; what was usual is told from the last four weeks. */
const KEPT_DAYS = 60;

/**
 * Takes a reading into the history. To be called within a transaction on `readings`.
 *
 * @param before the rows that the requests had before this reading, in the same order.
 * @param now milliseconds since 1970.
 */
export async function recordReading(
  { readings }: WinnowDatabase,
  health: Health,
  requests: readonly Request[],
  before: readonly (RequestRow | undefined)[],
  now: number,
): Promise<void> {
  const today = dayOf(now);
  const fresh = requests.filter((_, at) => dayOf(before[at]?.lastSeenAt ?? 0) !== today);
  const known = await readings.get(dayId(today, health.pageKind));
  await readings.put(withReading(known, health, fresh, now));
  await readings
    .where('day')
    .below(today - KEPT_DAYS)
    .delete();
}

/** Everything that is kept of how reading went. */
export async function readReadings({ readings }: WinnowDatabase): Promise<readonly DayOfReading[]> {
  return readings.toArray();
}

/** Calls back with the history now and after every change. Returns what ends it. */
export function watchReadings(
  database: WinnowDatabase,
  onChange: (days: readonly DayOfReading[]) => void,
): () => void {
  // Where the memory cannot be read the queue says so; there is nothing to add to it.
  return watch({ query: () => readReadings(database), onChange, onError: () => {} });
}
