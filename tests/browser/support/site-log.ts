import type { Page } from 'playwright-core';

/** One press that the site heard. */
export interface Press {
  readonly action: string;
  readonly slug: string | null;
  readonly outcome?: string;
}

/** What the page's own script heard of presses on its controls. */
export function siteLog(page: Page): Promise<Press[]> {
  return page.evaluate(() => (globalThis as unknown as { siteLog: Press[] }).siteLog);
}
