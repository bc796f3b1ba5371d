import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../../../tools/browser.ts';

/** Chromium with the extension, driven so that its own popup and side panel open as they do for a reader. */
export function openRealWindow(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: chromium(),
    headless: true,
    pipe: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    args: ['--no-sandbox', '--window-size=1300,1000'],
  });
}

/** Presses the toolbar button, so to speak. */
export async function openRealPopup(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate('chrome.action.openPopup()');
  const opened = await browser.waitForTarget((each) => each.url().endsWith('popup.html'));
  return opened.asPage();
}
