import type { Page } from 'playwright-core';
import type { RequestRow } from '../../utils/store/rows.ts';

const LOOKS_AGAIN_AFTER = 200;

/**
 * The rows of the extension's table `requests`, most worth first, once there is one for each of these senders.
 *
 * @param page one of the extension's own pages
 * @param patience milliseconds
 * @throws Error naming who is missing when that takes too long.
 */
export async function storedRequests(
  page: Page,
  slugs: readonly string[],
  patience: number,
): Promise<readonly RequestRow[]> {
  for (let left = patience; ; left -= LOOKS_AGAIN_AFTER) {
    const rows = await readRows(page);
    const known = new Set(rows.map(({ slug }) => slug));
    const missing = slugs.filter((slug) => !known.has(slug));
    if (missing.length === 0) return rows.toSorted((one, other) => other.worth - one.worth);
    if (left <= 0)
      throw new Error(`Not triaged: ${missing.length} of ${slugs.length}, among them ${missing[0]}.`);
    await page.waitForTimeout(LOOKS_AGAIN_AFTER);
  }
}

function readRows(page: Page): Promise<RequestRow[]> {
  return page.evaluate(async () => {
    // To open a database that is not there yet would create it, empty.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'winnow')) return [];
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('winnow'));
    try {
      return await settled<RequestRow[]>(database.transaction('requests').objectStore('requests').getAll());
    } finally {
      database.close();
    }
  });
}
