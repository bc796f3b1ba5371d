import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browser.ts';
import { readerScript } from '../../tools/reader-script.ts';
import { openSavedPage, settled } from '../../tools/saved-page.ts';
import type { Health, Request } from '../../utils/requests/index.ts';
import type { Pressable, PressResult, Site, Standing } from '../../utils/sites/site.ts';

/** What a saved page writes down about every press on one of its controls. */
export interface LogEntry {
  readonly action: 'accept' | 'ignore' | 'reply' | 'other';
  readonly slug: string | null;
  readonly outcome?: string;
  readonly place?: string | null;
  readonly detail?: string;
}

/** A card as it comes out of the page: what can be handed over, without its elements. */
export interface Seen {
  readonly request: Request;
  readonly certain: boolean;
  readonly nameText: string;
}

/** One Chromium and one copy of the real site reader for a whole file of tests. */
export class ReaderBrowser {
  readonly #browser: Browser;
  readonly #script: string;

  private constructor(browser: Browser, script: string) {
    this.#browser = browser;
    this.#script = script;
  }

  /** @param file of the reader, in `utils/sites`. */
  static async launch(file?: string): Promise<ReaderBrowser> {
    const script = await readerScript(file);
    return new ReaderBrowser(await playwright.launch({ executablePath: chromium() }), script);
  }

  /** Opens a page at a real address and puts the reader into it; nothing is fetched. */
  async open(html: string, url: string): Promise<ReaderPage> {
    const page = await openSavedPage(this.#browser, html, new URL(url));
    await page.evaluate(this.#script);
    return new ReaderPage(page);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** A page with the reader in it: each method is the reader's own, run inside the page. */
export class ReaderPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Reads once nothing has changed for a while; the saved pages redraw their rows once, within a second. */
  async settled(quietMilliseconds = 700): Promise<{ seen: readonly Seen[]; health: Health }> {
    await settled(this.page, quietMilliseconds);
    return this.read();
  }

  read(): Promise<{ seen: readonly Seen[]; health: Health }> {
    return this.page.evaluate(() => {
      const { cards, health } = winnowSites.linkedin.read(document, new URL(location.href));
      const seen = cards.map(({ request, certain, nameElement }) => {
        return { request, certain, nameText: nameElement.textContent.trim() };
      });
      return { seen, health };
    });
  }

  /** Replaces the whole body of the page, and reads it. */
  async show(body: string, language: string): Promise<{ seen: readonly Seen[]; health: Health }> {
    await this.page.evaluate(
      ([html, lang]) => {
        document.documentElement.lang = lang;
        document.body.innerHTML = html;
      },
      [body, language] as const,
    );
    return this.read();
  }

  press(request: Request, choice: Pressable): Promise<PressResult> {
    return this.page.evaluate(
      ([asked, chosen]) => winnowSites.linkedin.press(document, new URL(location.href), asked, chosen),
      [request, choice] as const,
    );
  }

  focusControl(request: Request, choice: Pressable): Promise<boolean> {
    return this.page.evaluate(
      ([asked, chosen]) => winnowSites.linkedin.focusControl(document, new URL(location.href), asked, chosen),
      [request, choice] as const,
    );
  }

  standing(request: Request): Promise<Standing> {
    return this.page.evaluate(
      (asked) => winnowSites.linkedin.standing(document, new URL(location.href), asked),
      request,
    );
  }

  dialogOpen(): Promise<boolean> {
    return this.page.evaluate(() => winnowSites.linkedin.dialogOpen(document));
  }

  log(): Promise<readonly LogEntry[]> {
    return this.page.evaluate(() => siteLog);
  }

  /** Brings the next rows in, by the saved page's own handle. */
  async loadMore(): Promise<void> {
    await this.page.evaluate(() => siteControl.loadMore());
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

declare global {
  /** In the page: set by the reader's script and by the saved page itself. */
  const winnowSites: { readonly linkedin: Site };
  const siteLog: readonly LogEntry[];
  const siteControl: { rerender(): void; loadMore(): void; go(path: string): void };
}
