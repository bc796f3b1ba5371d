import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FIRST_BATCH, KNOCKS } from '../../demo/porch/knocks.ts';
import { PORCH_URL, porchPage } from '../../demo/porch/page.ts';
import { chromium } from '../../tools/browser.ts';
import { readerScript } from '../../tools/reader-script.ts';
import { openSavedPage } from '../../tools/saved-page.ts';
import type { skeletonOf } from '../../utils/diagnosis/skeleton.ts';
import type { Site } from '../../utils/sites/site.ts';
import { skeletonScript } from './skeleton-script.ts';

declare const winnowSkeleton: { readonly skeletonOf: typeof skeletonOf };

/**
 * A network whose pages have nothing in common with the other's: a table, handles, other words, a note in a row of its
 * own that is folded away, a language that the page says elsewhere. It shares all of the reading with it.
 */
let browser: Browser;
let script: string;
let page: Page;
beforeAll(async () => {
  script = await readerScript('porch/index.ts');
  browser = await playwright.launch({ executablePath: chromium() });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openSavedPage(browser, porchPage(), new URL(PORCH_URL));
  await page.evaluate(script);
  return () => page.context().close();
});

const read = () => readOn(page);

const readOn = (on: Page) =>
  on.evaluate(() => {
    const { porch } = (globalThis as unknown as { winnowSites: { porch: Site } }).winnowSites;
    const { cards, health } = porch.read(document, new URL(location.href));
    return { health, seen: cards.map(({ request, certain }) => ({ request, certain })) };
  });

const written = (count: number) =>
  KNOCKS.slice(0, count).map(({ handle, name, tagline, note, inCommon, when }) => ({
    certain: true,
    request: {
      id: `porch:${handle}`,
      site: 'porch',
      slug: handle,
      sender: {
        name,
        headline: tagline,
        profileUrl: `https://porch.example/@${handle}`,
        mutualConnections: inCommon === 0 ? null : inCommon,
        sharedContext: null,
      },
      note,
      receivedText: when,
    },
  }));

describe('the second network', () => {
  test('is read to the last word, and what is no person at the door is left out', async () => {
    const { seen, health } = await read();
    expect(seen).toEqual(written(FIRST_BATCH));
    expect(health).toMatchObject({ state: 'cards', cards: FIRST_BATCH, broken: 0, unread: 0 });
  });

  test('is read again when more have come and every row was built anew', async () => {
    await read();
    await page.getByRole('button', { name: 'Who else knocked?' }).click();
    await page.evaluate(() =>
      (globalThis as unknown as { siteControl: { rerender(): void } }).siteControl.rerender(),
    );
    expect((await read()).seen).toEqual(written(KNOCKS.length));
  });

  test('is known by its own address alone', async () => {
    const kinds = await page.evaluate(() => {
      const { porch } = (globalThis as unknown as { winnowSites: { porch: Site } }).winnowSites;
      return ['/door?show=knocking', '/door?show=sent', '/@mila.brandt'].map((path) =>
        porch.pageKind(new URL(path, location.href)),
      );
    });
    expect(kinds).toEqual(['manager', 'other', 'other']);
  });

  test('says of whoever was let in that they are, and nothing of whoever was not', async () => {
    const [first, second] = (await read()).seen.map(({ request }) => request);
    await page.getByRole('button', { name: `Let in ${first?.sender.name}` }).click();
    await page.getByRole('button', { name: `Not now ${second?.sender.name}` }).click();
    await page.waitForFunction(() => document.querySelectorAll('tbody').length === 5);
    const said = await page.evaluate(
      (requests) => {
        const { porch } = (globalThis as unknown as { winnowSites: { porch: Site } }).winnowSites;
        return requests.map((request) => request && porch.saidOutcome(document, request));
      },
      [first, second],
    );
    expect(said).toEqual(['accept', null]);
  });

  test('can be saved without anything personal, and be read all the same', async () => {
    const { seen } = await read();
    await page.evaluate(await skeletonScript());
    const skeleton = await page.evaluate(() => {
      const { porch } = (globalThis as unknown as { winnowSites: { porch: Site } }).winnowSites;
      const { cards } = porch.read(document, new URL(location.href));
      const requests = cards.map(({ request }) => request);
      return winnowSkeleton.skeletonOf(window, requests, porch.network);
    });
    const personal = KNOCKS.flatMap(({ handle, name, tagline, note }) => [
      handle,
      name,
      tagline,
      note ?? handle,
    ]);
    expect(personal.filter((text) => skeleton.includes(text))).toEqual([]);

    const saved = await openSavedPage(browser, skeleton, new URL(PORCH_URL));
    await saved.evaluate(script);
    const reread = await readOn(saved);
    await saved.context().close();
    const filled = ({ request: { sender, note, receivedText } }: (typeof seen)[number]) =>
      [sender.headline, sender.mutualConnections, note, receivedText].map((field) => field !== null);
    expect(reread.seen.map(filled)).toEqual(seen.map(filled));
    expect(reread.seen.every(({ certain }) => certain)).toBe(true);
  });

  test('says itself when nobody waits', async () => {
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('tbody')) row.remove();
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Nobody is at the door</p>');
    });
    expect((await read()).health.state).toBe('says-empty');
  });
});
