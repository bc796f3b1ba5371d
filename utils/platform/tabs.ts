import { browser } from './browser.ts';

/** Opens an address in a new tab in front. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** Opens the options page, or shows the one that is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens one of the extension's own pages at one of its parts, such as `options.html#diagnostics`. */
export async function openOwnPage(
  path:
    | 'options.html#backup'
    | 'options.html#diagnostics'
    | 'insights.html'
    | 'people.html'
    | `people.html#${string}`
    | 'welcome.html',
): Promise<void> {
  await openTab(browser.runtime.getURL(`/${path}`));
}
