import { placed, type RequestRow } from '../store/rows.ts';
import type { Environment } from './environment.ts';
import { pageThatShows, tellPages } from './pages.ts';

/**
 * Puts a request that is over back to decide: one that was put off at any time, any other where a page shows it at this
 * moment. What was pressed on the network stays pressed. False where it could not be put back.
 */
export async function restore(environment: Environment, requestId: string): Promise<boolean> {
  const { database } = environment;
  const row = await database.requests.get(requestId);
  if (row === undefined) return false;
  if (row.status !== 'postponed' && (await pageThatShows(environment, requestId)) === null) return false;
  const restored = await database.transaction('rw', database.requests, async () => {
    const now = await database.requests.get(requestId);
    if (now?.status !== row.status) return now?.status === 'waiting';
    const waiting: RequestRow = { ...now, status: 'waiting', postponedUntil: null };
    await database.requests.put(placed(waiting));
    return true;
  });
  await tellPages(environment, requestId);
  return restored;
}
