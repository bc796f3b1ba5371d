import { eraseEverything, forgetPerson } from '../store/forget.ts';
import type { PageRow } from '../store/rows.ts';
import { readSettings } from '../store/singles.ts';
import type { Environment } from './environment.ts';
import { judgeAnew } from './judge-anew.ts';
import { clearSync } from './sync.ts';

/** Forgets the sender of a request; pages that show it forget them first, or they would tell of them again. */
export async function forget(environment: Environment, requestId: string): Promise<void> {
  const { database } = environment;
  const open = (await database.pages.toArray()).filter(({ requestIds }) => requestIds.includes(requestId));
  await tellToForget(environment, open, requestId);
  if (await forgetPerson(database, requestId)) await judgeAnew(environment);
}

/**
 * Forgets everything, and every open page with it.
 *
 * @param untilWritten waits for what pages told before they fell silent.
 */
export async function erase(environment: Environment, untilWritten: () => Promise<unknown>): Promise<void> {
  await tellToForget(environment, await environment.database.pages.toArray(), null);
  await untilWritten();
  const { sync } = await readSettings(environment.database);
  await eraseEverything(environment.database);
  if (sync) await clearSync(environment);
}

function tellToForget(
  { pages }: Environment,
  open: readonly PageRow[],
  requestId: string | null,
): Promise<unknown> {
  return Promise.all(open.map(({ tabId, frameId = 0 }) => pages.forget({ tabId, frameId }, requestId)));
}
