import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badges, badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { RECEIVED } from './support/pages.ts';
import { siteLog } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const FEED = 'https://www.linkedin.com/feed/';
const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
];
const LIST = madeList(PEOPLE);

/** What is seen of Winnow: badges, and whether it says that the page is to be loaded anew. */
async function seen(tab: Tab): Promise<{ readonly badges: number; readonly reload: boolean }> {
  const found = await tab.inLayer((root) => {
    const isSeen = (each: Element) => each.checkVisibility({ visibilityProperty: true });
    return {
      badges: [...root.querySelectorAll('.badge')].filter(isSeen).length,
      reload: [...root.querySelectorAll('p, span')].some(
        (each) => isSeen(each) && each.textContent?.includes('Reload this page') === true,
      ),
    };
  }, null);
  return found ?? { badges: 0, reload: false };
}

const layers = (tab: Tab) =>
  tab.evaluate(
    () => [...document.documentElement.children].filter((each) => each.localName === 'div').length,
  );

/** Firefox starts the new version in pages that are open; Chromium leaves the old one there, without a voice. */
const AFTER_UPDATE = {
  Chromium: { badges: 0, reload: true },
  Firefox: { badges: PEOPLE.length, reload: false },
} as const;

describe.each(BROWSERS)('an extension that changes while the page is open, in $name', (browser) => {
  describe('updated', () => {
    const winnow = useWinnow(browser);

    it('has no badge of the old version left, says so where the new one is not there, and works once loaded anew', async () => {
      const tab = await winnow.visit(LIST);
      await badgesAre(tab, PEOPLE.length);
      await winnow.update();
      await tab.bringToFront();
      const wanted = AFTER_UPDATE[browser.name];
      await eventually(
        () => seen(tab),
        (now) => now.badges === wanted.badges && now.reload === wanted.reload,
      );
      expect(await layers(tab)).toBe(1);
      await tab.reload();
      await badgesAre(tab, PEOPLE.length);
      await tab.press('j', 'e');
      await eventually(
        () => winnow.rows('decisions'),
        ([first]) => first?.state === 'applied',
      );
      expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: 'anna-berg' }]);
    });

    it('finds the list in a page that was open before, and had none until then', async () => {
      const tab = await winnow.visit(LIST.replace(/<ul>[\s\S]*<\/ul>/, '<ul></ul>'), FEED);
      await winnow.update();
      await tab.bringToFront();
      const [rows = ''] = /<li[\s\S]*<\/li>/.exec(LIST) ?? [];
      await tab.evaluate(
        ([path, html]) => {
          history.pushState(null, '', path);
          const list = document.querySelector('ul');
          if (list !== null) list.innerHTML = html;
        },
        [RECEIVED, rows] as const,
      );
      await badgesAre(tab, PEOPLE.length);
      expect(await layers(tab)).toBe(1);
    });
  });

  describe('switched off', () => {
    const winnow = useWinnow(browser);

    it('takes its badges away and says so; the page goes on without it', async () => {
      const tab = await winnow.visit(LIST);
      await badgesAre(tab, PEOPLE.length);
      await winnow.switchOff();
      await tab.bringToFront();
      await eventually(
        () => seen(tab),
        (now) => now.badges === 0 && now.reload,
      );
      await tab.press('j', 'e');
      await tab.click('button', 'Accept Anna Berg’s invitation');
      await eventually(
        () => siteLog(tab),
        (log) => log.length > 0,
      );
      expect(await siteLog(tab)).toMatchObject([{ action: 'accept', trusted: true }]);
      await tab.reload();
      expect(await layers(tab)).toBe(0);
      expect(await badges(tab)).toEqual([]);
    });
  });
});
