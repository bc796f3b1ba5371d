import { browser } from './browser.ts';

/** Opens an address in a new tab in front. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** Opens the options page, or shows the one that is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
