import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromium } from '../../tools/browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: chromium(),
    headless: true,
    pipe: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    args: ['--no-sandbox', '--window-size=1300,1000'],
  });
});

afterAll(() => browser.close());

/** A tab is as large as its window; only the browser's own popup takes its size from the page. */
it('the toolbar’s popup is as wide as the queue needs, and its foot is in sight', async () => {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate('chrome.action.openPopup()');
  const opened = await browser.waitForTarget((each) => each.url().endsWith('popup.html'));
  const popup = await opened.asPage();
  await popup.waitForSelector('main');
  const size = await popup.evaluate(() => {
    const queue = document.querySelector('main')?.getBoundingClientRect();
    return { width: innerWidth, height: innerHeight, queueWidth: queue?.width, queueHeight: queue?.height };
  });
  expect(size.width).toBeGreaterThanOrEqual(400);
  expect(size.queueWidth).toBe(size.width);
  expect(size.queueHeight).toBe(size.height);
});
