import { browser } from './browser.ts';

/** Whether the reader's browser lets us see pages of these patterns; it may be withheld at any time. Calls back now and after every change. */
export function watchSiteAccess(patterns: readonly string[], onChange: (granted: boolean) => void): void {
  const look = async () => onChange(await browser.permissions.contains({ origins: [...patterns] }));
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
}

/** Only from a press of the reader's: the browser asks them. */
export async function askForSiteAccess(patterns: readonly string[]): Promise<void> {
  await browser.permissions.request({ origins: [...patterns] });
}
