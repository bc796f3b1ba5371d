import { eraseEverything, forgetKept, forgetPerson, requestOf } from '../store/forget.ts';
import { hasEverSeen } from '../store/queue.ts';
import type { PageRow } from '../store/rows.ts';
import type { Environment } from './environment.ts';
import { dropFirstLook } from './first-look.ts';
import { judgeAnew } from './judge-anew.ts';
import { markAnew } from './memory-mark.ts';
import { clearSync, syncSoon } from './sync.ts';

/** Forgets the sender of a request; pages that show it forget them first, or they would tell of them again. */
export async function forget(environment: Environment, requestId: string): Promise<void> {
  const { database } = environment;
  await fromPages(environment, requestId);
  await everywhere(environment, await forgetPerson(database, requestId));
}

/** Forgets somebody the reader stayed in touch with, their request too. */
export async function forgetFriend(environment: Environment, personId: string): Promise<void> {
  const { database } = environment;
  const person = await database.people.get(personId);
  if (person === undefined) return;
  await fromPages(environment, requestOf(person));
  await everywhere(environment, await forgetKept(database, personId));
}

async function fromPages(environment: Environment, requestId: string): Promise<void> {
  const all = await environment.database.pages.toArray();
  const open = all.filter(({ requestIds }) => requestIds.includes(requestId));
  await tellToForget(environment, open, requestId);
}

/** What was learnt from them is no longer shared either. */
async function everywhere(environment: Environment, othersToo: boolean): Promise<void> {
  await dropFirstLook(environment);
  if (!(await hasEverSeen(environment.database))) await markAnew(environment);
  if (othersToo) await judgeAnew(environment);
  syncSoon(environment);
}

/**
 * Forgets everything, and every open page with it.
 *
 * @param untilWritten waits for what pages told before they fell silent.
 */
export async function erase(environment: Environment, untilWritten: () => Promise<unknown>): Promise<void> {
  await tellToForget(environment, await environment.database.pages.toArray(), null);
  await untilWritten();
  await eraseEverything(environment.database);
  await dropFirstLook(environment);
  // Also where nothing is shared any more: what was shared before still lies there.
  await clearSync(environment);
  await markAnew(environment);
}

function tellToForget(
  { pages }: Environment,
  open: readonly PageRow[],
  requestId: string | null,
): Promise<unknown> {
  return Promise.all(open.map(({ tabId, frameId = 0 }) => pages.forget({ tabId, frameId }, requestId)));
}
