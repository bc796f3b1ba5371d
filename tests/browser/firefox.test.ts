import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DecisionRow } from '../../utils/store/rows.ts';
import { eventually } from './support/eventually.ts';
import { type FirefoxWinnow, openFirefox } from './support/firefox.ts';
import { savedPage } from './support/winnow.ts';

const PAGE = 's3b-en-all';
const { url, requests } = JSON.parse(readFileSync(`tests/pages/saved/${PAGE}/expected.json`, 'utf8'));

let firefox: FirefoxWinnow;
let page: Page;
let own: Page;

beforeAll(async () => {
  firefox = await openFirefox();
  page = await firefox.visit(savedPage(PAGE), url);
  own = await firefox.own('popup.html');
  await page.bringToFront();
});

afterAll(() => firefox.browser.close());

function decisions(): Promise<DecisionRow[]> {
  return own.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('winnow'));
    return settled(database.transaction('decisions').objectStore('decisions').getAll());
  });
}

it('has a badge for every request', async () => {
  const names = await eventually(
    () => firefox.buttonNames(page),
    (all) => requests.every(({ name }: { name: string }) => all.some((badge) => badge.endsWith(`, ${name}`))),
  );
  expect(names.length).toBeGreaterThanOrEqual(requests.length);
});

it('opens the queue with what waits', async () => {
  const text = await eventually(
    () => own.evaluate(() => document.body.innerText),
    (shown) => shown.includes(requests[0].name),
  );
  expect(text).toContain(requests[0].name);
});

it('keeps a decision, presses one control after the window, and marks it applied', async () => {
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  const [applied] = await eventually(decisions, ([first]) => first?.state === 'applied', 20_000);
  expect(applied).toMatchObject({ choice: 'decline', via: 'page' });
  const log = await page.evaluate(() => (globalThis as unknown as { siteLog: unknown[] }).siteLog);
  expect(log).toHaveLength(1);
});
