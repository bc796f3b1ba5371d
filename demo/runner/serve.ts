import type { BrowserContext } from 'playwright-core';
import { demoPage } from '../page.ts';

const SITE = 'https://www.linkedin.com';

/** Where the demo network's waiting requests stand: the real address, since the extension runs there and nowhere else. */
export const DEMO_URL = `${SITE}/mynetwork/invitation-manager/received/`;

/** Answers every page of the site with the demo network and refuses whatever else would leave the machine. */
export async function serveDemo(context: BrowserContext): Promise<void> {
  const body = demoPage();
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request();
    if (request.isNavigationRequest() && request.url().startsWith(`${SITE}/`)) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    } else {
      await route.abort();
    }
  });
}
