import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { openRealPopup, openRealWindow } from './support/real-window.ts';
import { textOf } from './support/site.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

describe('beside the page in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openRealWindow();
  });
  afterAll(() => browser.close());

  it('the popup opens the browser’s own side panel, which the queue fills, and closes', async () => {
    const popup = await openRealPopup(browser);
    await popup.click('button[aria-label="Keep open beside the page"]');
    const placed = await browser.waitForTarget((each) => each.url().endsWith('sidepanel.html'));
    const panel = await placed.asPage();
    await panel.waitForSelector('main');
    const size = await panel.evaluate(() => {
      const queue = document.querySelector('main')?.getBoundingClientRect();
      return {
        wide: queue?.width === innerWidth,
        high: queue?.height === innerHeight,
        over: document.documentElement.scrollWidth - innerWidth,
      };
    });
    expect(size).toEqual({ wide: true, high: true, over: 0 });
    await expect.poll(() => browser.targets().some((each) => each.url().endsWith('popup.html'))).toBe(false);
    expect(await panel.$('button[aria-label="Keep open beside the page"]')).toBeNull();
  });
});

const CARDS = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
];

describe.each(BROWSERS)('two queues in $name', (browser) => {
  const winnow = useWinnow(browser);

  it('stay in step: what is decided and undone in one is so in the other', async () => {
    await winnow.startWith({ settings: { undoWindow: 60_000 } });
    const page = await winnow.visit(madeList(CARDS));
    await badgesAre(page, CARDS.length);
    await page.close();
    const popup = await winnow.own('popup.html');
    const panel = await winnow.own('sidepanel.html');
    const says = (tab: typeof panel, words: string) =>
      eventually(
        () => textOf(tab),
        (shown) => shown.includes(words),
      );
    await says(popup, '2 to decide');
    await says(panel, '2 to decide');
    await panel.press('j', 'e');
    await says(panel, '1 to decide');
    await says(popup, '1 to decide');
    await popup.press('z');
    await says(popup, '2 to decide');
    await says(panel, '2 to decide');
  });
});
