import type { BrowserContext } from 'playwright-core';
import { demoPage } from '../page.ts';
import { PORCH_URL, porchPage } from '../porch/page.ts';

const SITE = 'https://www.linkedin.com';

/** Where the demo network's waiting requests stand: the real address, since the extension runs there and nowhere else. */
export const DEMO_URL = `${SITE}/mynetwork/invitation-manager/received/`;

/** Answers every page of the two sites with the demo networks and refuses whatever else would leave the machine. */
export async function serveDemo(context: BrowserContext): Promise<void> {
  const bodies = new Map([
    [SITE, demoPage()],
    [new URL(PORCH_URL).origin, porchPage()],
  ]);
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request();
    const body = bodies.get(new URL(request.url()).origin);
    if (request.isNavigationRequest() && body !== undefined) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    } else {
      await route.abort();
    }
  });
}
