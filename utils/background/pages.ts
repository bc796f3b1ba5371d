import type { Environment } from './environment.ts';

/** The page life that shows this request right now; null where none answers. Rows of pages that are gone are dropped. */
export async function pageThatShows(
  { database, pages }: Environment,
  requestId: string,
): Promise<string | null> {
  const known = await database.pages.where('requestIds').equals(requestId).reverse().sortBy('lastSeenAt');
  for (const { pageId, tabId } of known) {
    const answer = await pages.whoShows(tabId, requestId);
    if (answer?.pageId === pageId && answer.shows) return pageId;
    if (answer?.pageId !== pageId) await database.pages.delete(pageId);
  }
  return null;
}

/** Pages that show the request ask again what is known of it. */
export async function tellPages({ database, pages }: Environment, requestId: string): Promise<void> {
  const showing = await database.pages.where('requestIds').equals(requestId).toArray();
  await Promise.all(showing.map(({ tabId }) => pages.changed(tabId)));
}

/** Every page asks again: the profile or the settings have changed. */
export async function tellAllPages({ database, pages }: Environment): Promise<void> {
  const all = await database.pages.toArray();
  await Promise.all(all.map(({ tabId }) => pages.changed(tabId)));
}
