import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openWithExtension } from '../../../tools/extension-browser.ts';
import { chromiumTab } from './chromium-tab.ts';
import type { Browser, Driver } from './driver.ts';

const EXTENSION = resolve('.output/chrome-mv3');

/** Chromium, driven by Playwright over the DevTools protocol. */
export const chromium: Browser = {
  name: 'Chromium',
  cannot: { hiddenTabs: 'Playwright keeps every tab visible' },
  launch,
};

async function launch(profile: string): Promise<Driver> {
  const { context, extensionId } = await openWithExtension({
    headless: true,
    outputDir: EXTENSION,
    userDataDir: profile,
  });
  const ownOrigin = `chrome-extension://${extensionId}`;
  const documents = new Map<Page, string>();
  const leaks: string[] = [];
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request();
    const html = request.isNavigationRequest() ? documents.get(request.frame().page()) : undefined;
    if (html === undefined) {
      leaks.push(request.url());
      await route.abort();
    } else {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    }
  });

  async function own(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${ownOrigin}/${path}`);
    return page;
  }

  return {
    ownOrigin,
    leaks,
    async visit(html, url) {
      const page = await context.newPage();
      const tab = await chromiumTab(page);
      documents.set(page, html);
      await page.goto(url);
      return tab;
    },
    own: async (path) => chromiumTab(await own(path)),
    stopBackground: async () => stopWorker(context, await own('options.html')),
    async preferColours(colorScheme) {
      for (const page of context.pages()) await page.emulateMedia({ colorScheme });
    },
    async clipboard() {
      // Pasting needs no permission, and so none is given to the network's page.
      const page = await own('options.html');
      const field = page.getByRole('textbox').first();
      await field.fill('');
      await field.press('ControlOrMeta+V');
      const text = await field.inputValue();
      await page.close();
      return text;
    },
    close: () => context.close(),
  };
}

async function stopWorker(context: BrowserContext, ownPage: Page): Promise<void> {
  const session = await context.newCDPSession(ownPage);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        if (runningStatus === 'running') session.send('ServiceWorker.stopWorker', { versionId });
        if (runningStatus === 'stopped') done();
      }
    });
  });
  await session.send('ServiceWorker.enable');
  await stopped;
  await ownPage.close();
}
