import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefox } from '../../../tools/browser.ts';

const ADDON = 'winnow@winnow.example';
/** Fixed before the add-on is installed, so that its addresses are known. */
const UUID = '6f1d5f2e-3a6f-4f0c-9a43-6a5b9f0e7c11';

/** The raw protocol, where puppeteer's own navigation never settles on the add-on's pages. */
interface Internals {
  readonly connection: { send(method: string, parameters: unknown): Promise<{ result: unknown }> };
}

export interface FirefoxWinnow {
  readonly browser: Browser;
  visit(html: string, url: string): Promise<Page>;
  own(path: string): Promise<Page>;
  /** The accessible names of our buttons, which stand in a closed root. */
  buttonNames(page: Page): Promise<readonly string[]>;
}

export async function openFirefox(): Promise<FirefoxWinnow> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }) },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const { connection } = browser as unknown as Internals;
  const contextOf = (page: Page) => (page.mainFrame() as unknown as { readonly _id: string })._id;

  return {
    browser,
    async visit(html, url) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.isNavigationRequest()) {
          request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
        } else {
          request.abort();
        }
      });
      await page.goto(url);
      return page;
    },
    async own(path) {
      const page = await browser.newPage();
      await connection.send('browsingContext.navigate', {
        context: contextOf(page),
        url: `moz-extension://${UUID}/${path}`,
        wait: 'complete',
      });
      return page;
    },
    async buttonNames(page) {
      const { result } = await connection.send('script.evaluate', {
        expression: 'document.documentElement.lastElementChild',
        target: { context: contextOf(page) },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
      });
      return [...JSON.stringify(result).matchAll(/"aria-label":("(?:[^"\\]|\\.)+")/g)].map(
        ([, name = '""']) => JSON.parse(name),
      );
    },
  };
}
