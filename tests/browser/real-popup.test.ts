import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRealPopup, openRealWindow } from './support/real-window.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openRealWindow();
});

afterAll(() => browser.close());

/** A tab is as large as its window; only the browser's own popup takes its size from the page. */
it('the toolbar’s popup is as wide as the queue needs, and its foot is in sight', async () => {
  const popup = await openRealPopup(browser);
  await popup.waitForSelector('main');
  const size = await popup.evaluate(() => {
    const queue = document.querySelector('main')?.getBoundingClientRect();
    return { width: innerWidth, height: innerHeight, queueWidth: queue?.width, queueHeight: queue?.height };
  });
  expect(size.width).toBeGreaterThanOrEqual(400);
  expect(size.queueWidth).toBe(size.width);
  expect(size.queueHeight).toBe(size.height);
});
