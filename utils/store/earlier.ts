import { countUpTo } from './count-up-to.ts';
import type { WinnowDatabase } from './database.ts';
import type { RequestRow } from './rows.ts';

/** What the reader's data export says of the sender of a request that waits. */
export interface Earlier {
  /** They became a connection once: who asks again is one no longer. */
  readonly connected: boolean;
  /** When they asked before this request: milliseconds since 1970; null where they did not, as far as is known. */
  readonly askedAt: number | null;
}

/** The network takes a request back after half a year: what was sent longer before was another one. Milliseconds. */
const ANOTHER = 180 * 86_400_000;
/** More than anybody was asked in the months that an export holds. */
const MOST_PAST = 5_000;

/** Those of the requests whose sender the reader's data export knows, by id. */
type EarlierOf = (
  rows: readonly Pick<RequestRow, 'id' | 'firstSeenAt'>[],
) => Promise<ReadonlyMap<string, Earlier>>;

/** What can be read before the requests are known. Where no export was taken in, that is all there is to read. */
export async function readEarlier({ connections, pastRequests }: WinnowDatabase): Promise<EarlierOf> {
  const [any, past] = await Promise.all([
    countUpTo(connections.toCollection(), 0),
    pastRequests.limit(MOST_PAST).primaryKeys(),
  ]);
  return async (rows) =>
    earlierOf(rows, past, any === 0 ? [] : await connections.bulkGet(rows.map(({ id }) => id)));
}

function earlierOf(
  rows: Parameters<EarlierOf>[0],
  past: readonly string[],
  known: readonly unknown[],
): ReadonlyMap<string, Earlier> {
  const asked = timesById(past);
  const found = new Map<string, Earlier>();
  rows.forEach(({ id, firstSeenAt }, at) => {
    const before = (asked.get(id) ?? []).filter((time) => firstSeenAt - time > ANOTHER);
    const connected = known[at] !== undefined;
    const askedAt = before.length === 0 ? null : Math.max(...before);
    if (connected || askedAt !== null) found.set(id, { connected, askedAt });
  });
  return found;
}

/** A past request's key is the id that a request of the same person has, and when it was sent. */
function timesById(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>();
  for (const key of keys) {
    const gap = key.lastIndexOf(' ');
    const time = Number(key.slice(gap + 1));
    if (gap < 0 || key.length === gap + 1 || !Number.isFinite(time)) continue;
    const id = key.slice(0, gap);
    times.set(id, [...(times.get(id) ?? []), time]);
  }
  return times;
}
