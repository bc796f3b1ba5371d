import { browser } from './browser.ts';

/** All that the browser shares for us among the reader's own browsers, where they are signed in to it. */
export async function readSyncItems(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.sync.get(null);
}

/** Writes some items and takes others away. @throws Error where the browser takes no more, or not so often. */
export async function writeSyncItems(
  items: Readonly<Record<string, unknown>>,
  remove: readonly string[],
): Promise<void> {
  if (Object.keys(items).length > 0) await browser.storage.sync.set({ ...items });
  if (remove.length > 0) await browser.storage.sync.remove([...remove]);
}

/** Whether the browser has such a storage at all. */
export function hasSyncStorage(): boolean {
  return browser.storage?.sync !== undefined;
}

/** Something was written there, here or elsewhere. To be called when the background starts. */
export function onSyncChanged(work: () => void): void {
  browser.storage?.onChanged.addListener((_, area) => {
    if (area === 'sync') work();
  });
}
