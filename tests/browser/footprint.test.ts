import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre, openWhy } from './support/layer.ts';
import { savedPage } from './support/pages.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, because, useWinnow } from './support/winnow.ts';

/** What a page could learn if it watched from its first line on. */
interface Spy {
  readonly events: string[];
  readonly mutations: string[];
  readonly before: Set<string>;
  shift: number;
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
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) __spy.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
addEventListener('DOMContentLoaded', () => {
  new MutationObserver((records) => {
    for (const record of records) {
      const added = [...record.addedNodes].map((node) => node.outerHTML ?? node.nodeName);
      __spy.mutations.push(record.type + ' ' + record.target.nodeName + ' ' + (record.attributeName ?? '') + ' ' + added.join(','));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
`;

describe.each(BROWSERS)('what the page can learn in $name', (browser) => {
  const winnow = useWinnow(browser);
  const { layoutShift } = browser.cannot;
  let page: Tab;

  beforeEach(async () => {
    const ids = [new URL(winnow.ownOrigin).host, 'winnow@winnow.example'];
    const names = ids.flatMap((id) => [
      id,
      `${id}:network-page:wxt:content-script-started`,
      `${id}:network-page:wxt:locationchange`,
    ]);
    const listen = `for (const name of ${JSON.stringify(names)}) {
      for (const target of [window, document]) target.addEventListener(name, () => __spy.events.push(name), true);
    }`;
    // A page that draws once and then holds still, so that every mutation seen is ours.
    const still = savedPage('a2-en').replaceAll(/<script[\s\S]*?<\/script>/g, '');
    page = await winnow.visit(still.replace(/<head>/, `<head><script>${SPY}${listen}</script>`));
    await badgesAre(page, 22);
    await page.press('j', 'Enter');
    await eventually(
      () => openWhy(page),
      (why) => why !== null,
    );
  });

  const spied = () =>
    page.evaluate(() => {
      const spy = (globalThis as unknown as { __spy: Spy }).__spy;
      return {
        events: spy.events,
        mutations: spy.mutations,
        globals: Object.keys(globalThis).filter((key) => !spy.before.has(key) && key !== '__spy'),
        shift: spy.shift,
      };
    });

  it('is that one empty element was added, and nothing more', async () => {
    const { events, mutations, globals } = await spied();
    expect({ events, globals }).toEqual({ events: [], globals: [] });
    expect(mutations).toEqual(['childList HTML  <div></div>']);
    const found = await page.evaluate(() => ({
      strings: /(chrome|moz)-extension:/.test(document.documentElement.outerHTML),
      openRoots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
    }));
    expect(found).toEqual({ strings: false, openRoots: 0 });
  });

  it.skipIf(layoutShift !== undefined)(`is no shift of its layout${because(layoutShift)}`, async () => {
    expect((await spied()).shift).toBe(0);
  });

  it('is no movement of ours', async () => {
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('is nothing at all where nobody waits', async () => {
    const feed = '<title>Feed</title><main><a href="/in/anna-berg/">Anna</a><button>Like</button></main>';
    page = await winnow.visit(
      `<!doctype html><html><head><script>${SPY}</script><link rel="icon" href="data:,"></head><body>${feed}</body></html>`,
      'https://www.linkedin.com/feed/',
    );
    // By the time that a page opened later has its badges, this one would have been read too.
    await badgesAre(await winnow.visit(savedPage('a2-en')), 22);
    const { events, mutations, globals } = await spied();
    expect({ events, mutations, globals }).toEqual({ events: [], mutations: [], globals: [] });
  });

  it('is none of our files, which it cannot fetch', async () => {
    const reached = await page.evaluate(
      (origin) =>
        Promise.all(
          ['manifest.json', 'icon/16.png', 'popup.html', 'watcher.js', 'network-page.js'].map((file) =>
            fetch(`${origin}/${file}`).then(
              () => true,
              () => false,
            ),
          ),
        ),
      winnow.ownOrigin,
    );
    expect(reached).toEqual([false, false, false, false, false]);
  });
});
