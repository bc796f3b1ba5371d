import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { badges } from './support/badges.ts';
import { eventually } from './support/eventually.ts';
import { MANAGER, openWinnow, savedPage, type Winnow } from './support/winnow.ts';

/** What a page could learn if it watched from its first line on. */
interface Learnt {
  readonly events: readonly string[];
  readonly mutations: readonly string[];
  readonly globals: readonly string[];
  readonly shift: number;
  readonly strings: boolean;
  readonly openRoots: number;
}

/** Runs before any script of the page's own; plays the page's side. */
const SPY = `
window.__spy = { events: [], mutations: [], before: new Set(Object.keys(window)), shift: 0 };
const usual = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) {
  if (!event.isTrusted) __spy.events.push(event.type);
  return usual.call(this, event);
};
for (const name of ['message', 'messageerror', 'wxt:content-script-started']) {
  addEventListener(name, (event) => __spy.events.push(event.type + ' ' + JSON.stringify(event.data ?? null)), true);
}
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) __spy.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
addEventListener('DOMContentLoaded', () => {
  new MutationObserver((records) => {
    for (const record of records) {
      const added = [...record.addedNodes].map((node) => node.outerHTML ?? node.nodeName);
      __spy.mutations.push(record.type + ' ' + record.target.nodeName + ' ' + (record.attributeName ?? '') + ' ' + added.join(','));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
`;

let winnow: Winnow;
let page: Page;

beforeAll(async () => {
  winnow = await openWinnow();
  const id = winnow.extensionId;
  // A page that draws once and then holds still, so that every mutation seen is ours.
  const still = savedPage('a2-en').replaceAll(/<script[\s\S]*?<\/script>/g, '');
  const listen = `for (const name of ['${id}:network-page:wxt:content-script-started', '${id}:network-page:wxt:locationchange', '${id}']) {
    for (const target of [window, document]) target.addEventListener(name, () => __spy.events.push(name), true);
  }`;
  page = await winnow.visit(still.replace(/<head>/, `<head><script>${SPY}${listen}</script>`), MANAGER);
  await eventually(
    () => badges(page),
    (all) => all.length === 22,
  );
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
});

afterAll(() => winnow.close());

async function learnt(): Promise<Learnt> {
  return page.evaluate(() => {
    const spy = (
      globalThis as unknown as {
        __spy: { events: string[]; mutations: string[]; before: Set<string>; shift: number };
      }
    ).__spy;
    const all = [...document.querySelectorAll('*')];
    return {
      events: spy.events,
      mutations: spy.mutations,
      globals: Object.keys(globalThis).filter((key) => !spy.before.has(key) && key !== '__spy'),
      shift: spy.shift,
      strings: /(chrome|moz)-extension:/.test(document.documentElement.outerHTML),
      openRoots: all.filter((element) => element.shadowRoot !== null).length,
    };
  });
}

it('the page learns that one empty element was added, and nothing more', async () => {
  const { mutations, ...rest } = await learnt();
  expect(rest).toEqual({ events: [], globals: [], shift: 0, strings: false, openRoots: 0 });
  expect(mutations).toEqual(['childList HTML  <div></div>']);
});

it('no file of ours can be fetched by the page', async () => {
  const reached = await page.evaluate(async (id) => {
    const tries = ['manifest.json', 'icon/16.png', 'popup.html', 'network-page.js'].map((file) =>
      fetch(`chrome-extension://${id}/${file}`).then(
        () => true,
        () => false,
      ),
    );
    return Promise.all(tries);
  }, winnow.extensionId);
  expect(reached).toEqual([false, false, false, false]);
});
