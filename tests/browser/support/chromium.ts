import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { openWithExtension } from '../../../tools/extension-browser.ts';
import { withNotifications } from './allowed.ts';
import { chromiumTab } from './chromium-tab.ts';
import { aheadBy } from './clock.ts';
import {
  type Browser,
  type Build,
  type Documents,
  type Driver,
  documentAt,
  type SavedFile,
} from './driver.ts';
import { stopWorker } from './stop-worker.ts';

const PRODUCTION = resolve('.output/chrome-mv3');
const EXTENSION: Readonly<Record<Build, (profile: string) => string>> = {
  production: () => PRODUCTION,
  notifying: (profile) => withNotifications(PRODUCTION, profile),
  demo: () => resolve('.output/chrome-mv3-demo'),
};

/** Chromium, driven by Playwright over the DevTools protocol. */
export const chromium: Browser = {
  name: 'Chromium',
  cannot: { hiddenTabs: 'Playwright keeps every tab visible' },
  launch,
};

async function launch(profile: string, build: Build): Promise<Driver> {
  const { context, extensionId } = await openWithExtension({
    headless: true,
    outputDir: EXTENSION[build](profile),
    userDataDir: profile,
  });
  const ownOrigin = `chrome-extension://${extensionId}`;
  const processId = await processIdOf(context);
  const atLaunch = new Set(context.pages());
  const documents = new Map<Page, Documents>();
  const leaks: string[] = [];
  const saved: Promise<SavedFile>[] = [];
  context.on('page', (page) => page.on('download', (file) => saved.push(savedFile(file))));
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request();
    const isDocument = request.isNavigationRequest();
    const html = documentAt(documents.get(request.frame().page()), request.url(), isDocument);
    if (html === undefined) {
      leaks.push(request.url());
      await route.abort();
    } else {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    }
  });

  async function emulate(media: NonNullable<Parameters<Page['emulateMedia']>[0]>): Promise<void> {
    for (const page of context.pages()) await page.emulateMedia(media);
  }

  async function own(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${ownOrigin}/${path}`);
    return page;
  }

  return {
    ownOrigin,
    leaks,
    processId,
    async visit(given, url) {
      const page = await context.newPage();
      const tab = await chromiumTab(page);
      documents.set(page, given);
      await page.goto(url);
      return tab;
    },
    own: async (path) => chromiumTab(await own(path)),
    async putClockAhead(milliseconds) {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(aheadBy, milliseconds);
    },
    stopBackground: async () => stopWorker(context, await own('options.html')),
    async update() {
      const started = context.waitForEvent('serviceworker');
      await manage(context, `developerPrivate.reload('${extensionId}')`);
      await started;
    },
    async allowPages(allowed) {
      const hostAccess = allowed ? 'ON_ALL_SITES' : 'ON_CLICK';
      const change = JSON.stringify({ extensionId, hostAccess });
      await manage(context, `developerPrivate.updateExtensionConfiguration(${change})`);
    },
    switchOff: () => manage(context, `management.setEnabled('${extensionId}', false)`),
    preferColours: (colorScheme) => emulate({ colorScheme }),
    preferLessMotion: () => emulate({ reducedMotion: 'reduce' }),
    forceColours: () => emulate({ forcedColors: 'active' }),
    saved: () => Promise.all(saved),
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
    async closeTabs() {
      for (const page of context.pages()) if (!atLaunch.has(page)) await page.close();
    },
    close: () => context.close(),
    async kill() {
      const closed = new Promise<unknown>((resolve) => context.once('close', resolve));
      process.kill(processId, 'SIGKILL');
      await closed;
    },
  };
}

async function savedFile(file: Download): Promise<SavedFile> {
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Of the browser itself; its other processes end without it. */
async function processIdOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const own = processInfo.find(({ type }) => type === 'browser');
  if (own === undefined) throw new Error('Chromium does not tell its process.');
  return own.id;
}

/** Does what a reader can do on the browser's own page of extensions. */
async function manage(context: BrowserContext, what: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  // Without it an extension from a folder may not come back.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.${what}`);
  await page.close();
}
