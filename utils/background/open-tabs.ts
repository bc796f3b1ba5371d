import type { Environment } from './environment.ts';

/**
 * Watches the tabs that were open before Winnow was installed, updated or let in: browsers run content scripts only in
 * what is opened from then on. A tab in which the version before was at work says itself that it has to be loaded anew.
 */
export async function watchOpenTabs({ database, pages }: Environment): Promise<void> {
  const worked = new Set((await database.pages.toArray()).map(({ tabId }) => tabId));
  const open = await pages.openTabs();
  await Promise.all(open.filter((tabId) => !worked.has(tabId)).map(pages.watch));
}
