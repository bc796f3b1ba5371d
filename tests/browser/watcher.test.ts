import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badges, badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { expectedOf, RECEIVED, savedPage } from './support/pages.ts';
import { siteDoes } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, because, useWinnow } from './support/winnow.ts';

const FEED = 'https://www.linkedin.com/feed/';
const PROFILE = 'https://www.linkedin.com/in/anna-berg/';
const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
];

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
}

/** People and controls as on any page of the site, and the banner that asks about cookies; but nobody who asks for anything. */
const NOBODY_WAITS = `<div><p>Cookies</p><button>Accept</button><button>Reject</button></div>
<header><a href="/in/me/">Me</a></header><main><h1>Anna Berg</h1>
<article><a href="/in/anna-berg/">Anna Berg</a><button>Like</button><button>Comment</button><button aria-label="Follow Anna Berg">Follow</button></article>
<article><a href="/in/bo-holm/">Bo Holm</a><button aria-label="Invite Bo Holm to connect">Connect</button><button aria-label="Dismiss Bo Holm">x</button></article></main>`;

const CONTROLS = `<button aria-label="Accept Anna Berg’s request to connect">Accept</button><button aria-label="Ignore Anna Berg’s request to connect">Ignore</button>`;

/** The list as it comes into a page that is there already. */
const LIST = madeList(PEOPLE).replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, '');

/** Moves on within the document, as the site does. */
function moveTo(tab: Tab, path: string, body: string): Promise<void> {
  return tab.evaluate(
    ([to, html]) => {
      history.pushState(null, '', to);
      const main = document.querySelector('main');
      if (main !== null) main.innerHTML = html;
    },
    [path, body] as const,
  );
}

describe.each(BROWSERS)('what runs on a page, in $name', (browser) => {
  const winnow = useWinnow(browser);
  const life = async (url: string) => (await winnow.pageLives(url))[0];

  describe('is the watcher alone', () => {
    it.each([
      ['the feed', FEED, NOBODY_WAITS],
      ['a profile', PROFILE, NOBODY_WAITS.replace(/<div>[\s\S]*?<\/div>/, '')],
      [
        'people who want to join a group',
        'https://www.linkedin.com/groups/1/manage/requested/',
        `<main><ul><li><a href="/in/anna-berg/">Anna Berg</a><button aria-label="Approve Anna Berg">Approve</button><button aria-label="Deny Anna Berg">Deny</button></li></ul></main>`,
      ],
    ])('on %s, where nobody waits', async (_, url, body) => {
      const quiet = await winnow.visit(page(body), url);
      // By the time that a page opened later has its badges, this one would have had the rest too.
      await badgesAre(await winnow.visit(madeList(PEOPLE)), PEOPLE.length);
      expect(await life(url)).toBeNull();
      expect(await badges(quiet)).toEqual([]);
      expect(await life(RECEIVED)).not.toBeNull();
    });

    it.skipIf(browser.cannot.ownScripts !== undefined)(
      `as the browser tells it${because(browser.cannot.ownScripts)}`,
      async () => {
        const quiet = await winnow.visit(page(NOBODY_WAITS), FEED);
        const list = await winnow.visit(madeList(PEOPLE));
        await badgesAre(list, PEOPLE.length);
        expect(await quiet.ownScripts()).toEqual(['watcher.js']);
        expect(await list.ownScripts()).toEqual(['network-page.js', 'watcher.js']);
      },
    );
  });

  describe('is all of Winnow, and once', () => {
    it('where the reader moves on to the list within one document', async () => {
      const tab = await winnow.visit(page(NOBODY_WAITS), FEED);
      await moveTo(tab, '/mynetwork/invitation-manager/received/', LIST);
      await badgesAre(tab, PEOPLE.length);
    });

    it('where the list comes later than everything else', async () => {
      const tab = await winnow.visit(page('<main></main>'), FEED);
      await moveTo(tab, '/mynetwork/', '<p>Loading</p>');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await tab.evaluate((html) => {
        const main = document.querySelector('main');
        if (main !== null) main.innerHTML = html;
      }, LIST);
      await badgesAre(tab, PEOPLE.length);
    });

    it('on a profile once its person is seen to ask', async () => {
      const tab = await winnow.visit(
        page(`<main><section><h1>Anna Berg</h1><div></div></section></main>`),
        PROFILE,
      );
      await badgesAre(await winnow.visit(madeList(PEOPLE)), PEOPLE.length);
      expect(await life(PROFILE)).toBeNull();
      await tab.evaluate((html) => {
        const box = document.querySelector('section div');
        if (box !== null) box.innerHTML = html;
      }, CONTROLS);
      await badgesAre(tab, 1);
    });

    it('where the list has moved to an address that nobody knows', async () => {
      const tab = await winnow.visit(madeList(PEOPLE), 'https://www.linkedin.com/my-circle/waiting/');
      await badgesAre(tab, PEOPLE.length);
      await tab.press('j', 'e');
      await eventually(
        () => winnow.rows('decisions'),
        ([first]) => first?.state === 'applied',
      );
    });

    it('after the background was stopped', async () => {
      const tab = await winnow.visit(page(NOBODY_WAITS), FEED);
      await winnow.stopBackground();
      await moveTo(tab, '/mynetwork/invitation-manager/received/', LIST);
      await badgesAre(tab, PEOPLE.length);
    });

    // Whether it has heard of it by then is left to chance: it must not matter.
    it.each([0, 10, 30, 60])('where the background is stopped %i ms after it was asked', async (wait) => {
      const tab = await winnow.visit(page(NOBODY_WAITS), FEED);
      await moveTo(tab, '/mynetwork/invitation-manager/received/', LIST);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await winnow.stopBackground();
      await tab.bringToFront();
      await badgesAre(tab, PEOPLE.length);
      expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
    });

    it('where it is loaded a second time', async () => {
      const tab = await winnow.visit(madeList(PEOPLE));
      await badgesAre(tab, PEOPLE.length);
      const before = await life(RECEIVED);
      await winnow.loadAgain(RECEIVED);
      await siteDoes(tab, 'reverse');
      await badgesAre(tab, PEOPLE.length);
      expect(await life(RECEIVED)).toBe(before);
      expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
    });

    it('in the document that is there in the end, where one navigation overtakes another', async () => {
      const { url } = expectedOf('profile-en');
      const leaving = madeList(PEOPLE).replace('</body>', `<script>location.href = '${url}'</script></body>`);
      const tab = await winnow.visit(
        { [FEED]: page(NOBODY_WAITS), [RECEIVED]: leaving, [url]: savedPage('profile-en') },
        FEED,
      );
      await tab.evaluate((to) => {
        location.href = to;
      }, RECEIVED);
      await badgesAre(tab, 1);
      expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
      expect((await winnow.pageLives(url)).filter((each) => each !== null)).toHaveLength(1);
    });

    it('in a page that the reader comes back to', async () => {
      const tab = await winnow.visit({ [FEED]: page(NOBODY_WAITS), [RECEIVED]: madeList(PEOPLE) });
      await badgesAre(tab, PEOPLE.length);
      await tab.evaluate(() => {
        // Of a page that was kept, this is still there afterwards.
        addEventListener('pageshow', ({ persisted }) => {
          document.title = `kept: ${persisted}`;
        });
      });
      await tab.navigate(FEED);
      await tab.back();
      expect(
        await eventually(
          () => tab.evaluate(() => document.title),
          (title) => title.startsWith('kept'),
        ),
      ).toBe('kept: true');
      await badgesAre(tab, PEOPLE.length);
      await tab.press('j', 'e');
      await eventually(
        () => winnow.rows('decisions'),
        ([first]) => first?.state === 'applied',
      );
    });

    it.skipIf(browser.cannot.hiddenTabs !== undefined)(
      `in a tab that nobody looks at${because(browser.cannot.hiddenTabs)}`,
      async () => {
        const hidden = await winnow.visit(page(NOBODY_WAITS), FEED);
        const front = await winnow.visit(page(NOBODY_WAITS), FEED);
        await front.bringToFront();
        expect(await hidden.evaluate(() => document.visibilityState)).toBe('hidden');
        await moveTo(hidden, '/mynetwork/invitation-manager/received/', LIST);
        await badgesAre(hidden, PEOPLE.length);
        expect((await winnow.rows('requests')).map(({ slug }) => slug).sort()).toEqual([
          'anna-berg',
          'bo-holm',
        ]);
      },
    );
  });
});
