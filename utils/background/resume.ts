import { interrupted } from '../decisions/life.ts';
import type { Decision } from '../requests/index.ts';
import { step } from '../store/decisions.ts';
import { settle } from './decide.ts';
import type { Environment } from './environment.ts';
import { teachAnew } from './learn.ts';
import { remind } from './people-reminders.ts';
import { sync } from './sync.ts';
import { tidy } from './tidy.ts';
import { refreshToolbar } from './toolbar.ts';

/** What was left undone when the background, or the whole browser, ended. To be called whenever it starts. */
export async function resume(environment: Environment): Promise<void> {
  await settle(environment);
  await endDeadPresses(environment);
  await tidy(environment);
  await refreshToolbar(environment);
  await teachAnew(environment);
  await remind(environment);
  await sync(environment);
}

/** What a page was pressing that is no more: nobody will report what came of it, so the reader is told. */
async function endDeadPresses(environment: Environment): Promise<void> {
  const { database, now } = environment;
  const applying = await database.decisions.where('state').equals('applying').toArray();
  for (const decision of applying) {
    if (!(await isBeingPressed(environment, decision))) await step(database, decision.id, now(), interrupted);
  }
}

async function isBeingPressed(
  { database, pages }: Environment,
  { pageId, requestId }: Decision,
): Promise<boolean> {
  const page = pageId === null ? undefined : await database.pages.get(pageId);
  if (page === undefined) return false;
  const { tabId, frameId = 0 } = page;
  return (await pages.whoShows({ tabId, frameId }, requestId))?.pageId === pageId;
}
