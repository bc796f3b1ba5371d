import type { Frame } from '../messages/frame.ts';
import type { PageRow } from '../store/rows.ts';
import type { Environment } from './environment.ts';

/** The page life that shows this request right now; null where none answers. Rows of pages that are gone are dropped. */
export async function pageThatShows(environment: Environment, requestId: string): Promise<string | null> {
  const { database, pages } = environment;
  const known = (await pagesWith(environment, requestId)).sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  for (const { pageId, tabId, frameId = 0 } of known) {
    const answer = await pages.whoShows({ tabId, frameId }, requestId);
    if (answer?.pageId === pageId && answer.shows) return pageId;
    if (answer?.pageId !== pageId) await database.pages.delete(pageId);
  }
  return null;
}

/**
 * Pages that show the request ask again what is known of it.
 *
 * @param but the page that knows already.
 */
export async function tellPages(
  environment: Environment,
  requestId: string,
  but: Frame | null = null,
): Promise<void> {
  const { pages } = environment;
  const showing = await pagesWith(environment, requestId);
  const others = showing.filter(({ tabId, frameId = 0 }) => tabId !== but?.tabId || frameId !== but.frameId);
  await Promise.all(others.map(({ tabId, frameId = 0 }) => pages.changed({ tabId, frameId }, requestId)));
}

/** Every page asks again: the profile or the settings have changed. */
export async function tellAllPages({ database, pages }: Environment): Promise<void> {
  const all = await database.pages.toArray();
  await Promise.all(all.map(({ tabId, frameId = 0 }) => pages.changed({ tabId, frameId }, null)));
}

function pagesWith({ database }: Environment, requestId: string): Promise<PageRow[]> {
  return database.pages.filter(({ requestIds }) => requestIds.includes(requestId)).toArray();
}
