import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openWithExtension } from '../../../tools/extension-browser.ts';

export const MANAGER = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
const OUTPUT = resolve('.output/chrome-mv3');

/** Chromium with the built, unchanged production extension, and the network served from files. */
export interface Winnow {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Addresses outside the page that anything tried to reach. */
  readonly leaks: string[];
  /** Opens an address of the network; every document of it is this HTML. */
  visit(html: string, url?: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab. */
  own(path: string): Promise<Page>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export function savedPage(name: string): string {
  return readFileSync(`tests/pages/saved/${name}/index.html`, 'utf8');
}

export async function openWinnow(userDataDir?: string): Promise<Winnow> {
  const { context, extensionId } = await openWithExtension({
    headless: true,
    outputDir: OUTPUT,
    ...(userDataDir === undefined ? {} : { userDataDir }),
  });
  const documents = new Map<Page, string>();
  const leaks: string[] = [];
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request();
    const html = documents.get(request.frame().page());
    if (request.isNavigationRequest() && html !== undefined) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      return;
    }
    leaks.push(request.url());
    await route.abort();
  });
  return {
    context,
    extensionId,
    leaks,
    async visit(html, url = MANAGER) {
      const page = await context.newPage();
      documents.set(page, html);
      await page.goto(url);
      return page;
    },
    async own(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    stopWorker: () => stopWorker(context, extensionId),
    close: () => context.close(),
  };
}

async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const session = await context.newCDPSession(page);
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
  await page.close();
}
