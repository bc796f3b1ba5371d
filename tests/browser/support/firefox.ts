import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { firefox as firefoxPath } from '../../../tools/browser.ts';
import { withNotifications } from './allowed.ts';
import { bidiOf, evaluatePrivileged } from './bidi.ts';
import { type Browser, type Build, type Documents, type Driver, documentAt } from './driver.ts';
import { eventually } from './eventually.ts';
import { contextOf, firefoxTab } from './firefox-tab.ts';
import type { Tab } from './tab.ts';

const PRODUCTION = resolve('.output/firefox-mv3');
const EXTENSION: Readonly<Record<Build, (profile: string) => string>> = {
  production: () => PRODUCTION,
  notifying: (profile) => withNotifications(PRODUCTION, profile),
  demo: () => resolve('.output/firefox-mv3-demo'),
};
const ADDON = 'winnow@winnow.example';
/** Fixed before the add-on is installed, so that its addresses are known. */
const UUID = '6f1d5f2e-3a6f-4f0c-9a43-6a5b9f0e7c11';
const OWN_ORIGIN = `moz-extension://${UUID}`;

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // A temporary add-on is removed when the browser closes; an installed one keeps its memory, and so does this one.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // A page that comes back from memory would be asked for its icon, and that for one it does not name.
  'browser.chrome.guess_favicon': false,
};

/** Firefox, driven by puppeteer over WebDriver BiDi. */
export const firefox: Browser = {
  name: 'Firefox',
  cannot: {
    layoutShift: 'Firefox has no layout-shift entries',
    ownScripts: 'WebDriver BiDi does not tell of scripts of extensions',
    notices: 'Firefox without a window closes each notification as soon as it is shown',
    accessibleTree: 'WebDriver BiDi has no accessibility tree',
  },
  launch,
};

interface BeforeRequest {
  readonly isBlocked: boolean;
  readonly context: string | null;
  readonly navigation: string | null;
  readonly request: { readonly request: string; readonly url: string };
}

interface ContextCreated {
  readonly context: string;
  readonly parent: string | null;
}

async function launch(profile: string, build: Build): Promise<Driver> {
  const downloads = join(profile, 'downloads');
  rmSync(downloads, { recursive: true, force: true });
  mkdirSync(downloads);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: profile,
    defaultViewport: { width: 1200, height: 1300 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...PREFERENCES,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
  const ownProcess = browser.process();
  if (ownProcess?.pid === undefined) throw new Error('Firefox does not tell its process.');
  const bidi = bidiOf(browser);
  const atLaunch = new Set(await browser.pages());
  /** By the tab's context; frames have contexts of their own, under it. */
  const documents = new Map<string, Documents>();
  const tabOf = new Map<string, string>();
  bidi.on<ContextCreated>('browsingContext.contextCreated', ({ context, parent }) => {
    if (parent !== null) tabOf.set(context, tabOf.get(parent) ?? parent);
  });
  const leaks: string[] = [];
  /** Closed meanwhile, the browser waits for no answer. */
  const answer = (method: string, given: Record<string, unknown>) =>
    bidi.send(method, given).catch(() => undefined);
  bidi.on<BeforeRequest>('network.beforeRequestSent', ({ isBlocked, context, navigation, request }) => {
    if (!isBlocked) return;
    const tab = tabOf.get(context ?? '') ?? context ?? '';
    const html = documentAt(documents.get(tab), request.url, navigation !== null);
    if (html === undefined) {
      leaks.push(request.url);
      answer('network.failRequest', { request: request.request });
      return;
    }
    answer('network.provideResponse', {
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
  const extension = EXTENSION[build](profile);
  await browser.installExtension(extension);

  /** Puppeteer's own navigation never settles on the add-on's pages. */
  const go = (page: Page, url: string) =>
    bidi.send('browsingContext.navigate', { context: contextOf(page.mainFrame()), url, wait: 'complete' });

  async function own(path: string): Promise<Tab> {
    const page = await browser.newPage();
    const tab = firefoxTab(page, bidi);
    await go(page, `${OWN_ORIGIN}/${path}`);
    return tab;
  }

  let clockPage: Tab | null = null;

  const prefer = async (name: string, value: number) =>
    void (await evaluatePrivileged(bidi, `Services.prefs.setIntPref('${name}', ${value})`));

  return {
    ownOrigin: OWN_ORIGIN,
    leaks,
    processId: ownProcess.pid,
    async visit(given, url) {
      const page = await browser.newPage();
      const tab = firefoxTab(page, bidi);
      documents.set(contextOf(page.mainFrame()), given);
      await go(page, url);
      return tab;
    },
    own,
    async putClockAhead(milliseconds) {
      // The function has to outlive the call, and its page with it.
      clockPage ??= await own('options.html');
      await clockPage.evaluate(async (ahead) => {
        const { browser } = globalThis as unknown as {
          browser: { runtime: { getBackgroundPage(): Promise<{ Date: DateConstructor } | null> } };
        };
        const background = await browser.runtime.getBackgroundPage();
        if (background === null) throw new Error('The event page is not running.');
        background.Date.now = () => Date.now() + ahead;
      }, milliseconds);
    },
    async stopBackground() {
      const extension = `WebExtensionPolicy.getByID('${ADDON}').extension`;
      await evaluatePrivileged(bidi, `${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
      const state = await evaluatePrivileged(bidi, `${extension}.backgroundState`);
      // A message that was on its way may have it start again by now.
      if (state === 'running') throw new Error('The event page was to be stopped and is running.');
    },
    update: async () => void (await browser.installExtension(extension)),
    async allowPages(allowed) {
      const origins = JSON.stringify({ permissions: [], origins: ['https://*.linkedin.com/*'] });
      await evaluatePrivileged(
        bidi,
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          .ExtensionPermissions.${allowed ? 'add' : 'remove'}('${ADDON}', ${origins}, WebExtensionPolicy.getByID('${ADDON}').extension)`,
      );
    },
    async switchOff() {
      await evaluatePrivileged(
        bidi,
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          .AddonManager.getAddonByID('${ADDON}').then((addon) => addon.disable())`,
      );
    },
    preferColours: (scheme) =>
      prefer('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1),
    preferLessMotion: () => prefer('ui.prefersReducedMotion', 1),
    forceColours: () => prefer('browser.display.document_color_use', 2),
    saved: async () =>
      readdirSync(downloads)
        .filter((name) => !name.endsWith('.part'))
        .map((name) => ({ name, text: readFileSync(join(downloads, name), 'utf8') })),
    clipboard: async () => String(await evaluatePrivileged(bidi, 'navigator.clipboard.readText()')),
    async closeTabs() {
      for (const page of await browser.pages()) if (!atLaunch.has(page)) await page.close();
    },
    close: () => browser.close(),
    async kill() {
      const ended = new Promise((resolve) => ownProcess.once('exit', resolve));
      ownProcess.kill('SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
      await preferencesAreBack(profile);
    },
  };
}

/** Puppeteer puts the profile's preferences back in its own time; a browser that is opened meanwhile finds neither. */
async function preferencesAreBack(profile: string): Promise<void> {
  await eventually(
    async () => ['prefs.js', 'user.js'].some((file) => existsSync(join(profile, `${file}.puppeteer`))),
    (isBusy) => !isBusy,
  );
}
