import type { Browser, Page } from 'playwright-core';

/** Long enough for rows that a page redraws once after it has loaded. */
const QUIET_MILLISECONDS = 1500;
const LONGEST_WAIT_MILLISECONDS = 12_000;

/**
 * Opens a saved page at an address of the network as if it had come from there. The document is answered for every
 * path of that host, since one document may serve several; every other request is refused, so nothing leaves the machine.
 */
export async function openSavedPage(browser: Browser, html: string, url: URL): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await context.route('**/*', (route) => {
    const request = route.request();
    const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
    return isDocument && new URL(request.url()).origin === url.origin
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort();
  });
  await page.goto(url.href, { waitUntil: 'load' });
  return page;
}

/** Waits until nothing in the document has changed for a while, or for so long that it never will be still. */
export async function settled(page: Page, quietMilliseconds = QUIET_MILLISECONDS): Promise<void> {
  await page.evaluate(
    ({ quiet, longest }) =>
      new Promise<void>((resolve) => {
        const done = (): void => {
          observer.disconnect();
          clearTimeout(limit);
          resolve();
        };
        let timer = setTimeout(done, quiet);
        const limit = setTimeout(done, longest);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quiet);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    { quiet: quietMilliseconds, longest: LONGEST_WAIT_MILLISECONDS },
  );
}
