import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { firefox as firefoxPath } from '../../../tools/browser.ts';
import { bidiOf, evaluatePrivileged } from './bidi.ts';
import type { Browser, Driver } from './driver.ts';
import { contextOf, firefoxTab } from './firefox-tab.ts';

const EXTENSION = resolve('.output/firefox-mv3');
const ADDON = 'winnow@winnow.example';
/** Fixed before the add-on is installed, so that its addresses are known. */
const UUID = '6f1d5f2e-3a6f-4f0c-9a43-6a5b9f0e7c11';
const OWN_ORIGIN = `moz-extension://${UUID}`;

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // A temporary add-on is removed when the browser closes; an installed one keeps its memory, and so does this one.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Firefox, driven by puppeteer over WebDriver BiDi. */
export const firefox: Browser = {
  name: 'Firefox',
  cannot: { layoutShift: 'Firefox has no layout-shift entries' },
  launch,
};

interface BeforeRequest {
  readonly isBlocked: boolean;
  readonly context: string | null;
  readonly navigation: string | null;
  readonly request: { readonly request: string; readonly url: string };
}

async function launch(profile: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1200, height: 1300 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
  });
  const bidi = bidiOf(browser);
  const documents = new Map<string, string>();
  const leaks: string[] = [];
  bidi.on<BeforeRequest>('network.beforeRequestSent', ({ isBlocked, context, navigation, request }) => {
    if (!isBlocked) return;
    const html = navigation === null ? undefined : documents.get(context ?? '');
    if (html === undefined) {
      leaks.push(request.url);
      bidi.send('network.failRequest', { request: request.request });
      return;
    }
    bidi.send('network.provideResponse', {
      request: request.request,
      statusCode: 200,
      headers: [{ name: 'Content-Type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
      body: { type: 'string', value: html },
    });
  });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  });
  await browser.installExtension(EXTENSION);

  /** Puppeteer's own navigation never settles on the add-on's pages. */
  const go = (page: Page, url: string) =>
    bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });

  return {
    ownOrigin: OWN_ORIGIN,
    leaks,
    async visit(html, url) {
      const page = await browser.newPage();
      const tab = firefoxTab(page, bidi);
      documents.set(contextOf(page), html);
      await go(page, url);
      return tab;
    },
    async own(path) {
      const page = await browser.newPage();
      const tab = firefoxTab(page, bidi);
      await go(page, `${OWN_ORIGIN}/${path}`);
      return tab;
    },
    async stopBackground() {
      const extension = `WebExtensionPolicy.getByID('${ADDON}').extension`;
      await evaluatePrivileged(bidi, `${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
      const state = await evaluatePrivileged(bidi, `${extension}.backgroundState`);
      if (state !== 'stopped') throw new Error(`The event page was to be stopped and is ${state}.`);
    },
    async preferColours(scheme) {
      const setting = `'layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1}`;
      await evaluatePrivileged(bidi, `Services.prefs.setIntPref(${setting})`);
    },
    clipboard: async () => String(await evaluatePrivileged(bidi, 'navigator.clipboard.readText()')),
    close: () => browser.close(),
  };
}
