import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre, barText, buttonPlace } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { savedPage } from './support/pages.ts';
import { siteLog, textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const WINDOW = 1_500;

describe.each(BROWSERS)('the queue in $name', (browser) => {
  const winnow = useWinnow(browser);
  let page: Tab;
  let queue: Tab;

  const decisions = () => winnow.rows('decisions');
  const slugOf = async (requestId = '') =>
    (await winnow.rows('requests')).find(({ id }) => id === requestId)?.slug;
  const says = (tab: Tab, words: string) =>
    eventually(
      () => textOf(tab),
      (shown) => shown.includes(words),
    );
  const listed = () =>
    queue.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main li .item-name')].map((each) => each.innerText),
    );

  /** From now on the queue's page notes whether it asks the browser not to give the memory up. */
  const noteAskingToKeep = () =>
    queue.evaluate(() => {
      navigator.storage.persisted = async () => false;
      navigator.storage.persist = async () => {
        document.body.dataset.asked = 'true';
        return true;
      };
    });
  const askedToKeep = () => queue.evaluate(() => document.body.dataset.asked === 'true');

  async function visit(): Promise<Tab> {
    const tab = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(tab, 15);
    return tab;
  }

  describe('beside an open page with fifteen requests', () => {
    beforeEach(async () => {
      page = await visit();
      queue = await winnow.own('popup.html');
      await eventually(listed, (names) => names.length > 0);
    });

    it('lists what waits, most worth first', async () => {
      const kept = await winnow.rows('requests');
      const best = kept.toSorted((a, b) => b.worth - a.worth)[0];
      expect((await listed())[0]).toBe(best?.name);
      expect(kept).toHaveLength(15);
    });

    it('filters by label', async () => {
      const pitches = (await winnow.rows('requests')).filter(({ label }) => label === 'pitch');
      await queue.click('button', `Pitch ${pitches.length}`);
      const shown = await eventually(listed, (names) => names.length === pitches.length);
      expect([...shown].sort()).toEqual(pitches.map(({ name }) => name).sort());
    });

    it('decides with a key, has the memory kept from then on, and the open page is pressed there', async () => {
      await winnow.startWith({ settings: { undoWindow: WINDOW } });
      await page.reload();
      await badgesAre(page, 15);
      await queue.reload();
      await eventually(listed, (names) => names.length > 0);
      await noteAskingToKeep();
      await queue.press('j', 'e');
      const [planned] = await eventually(
        decisions,
        ([first]) => first !== undefined && first.pageId !== null,
      );
      await eventually(askedToKeep, (asked) => asked);
      expect(planned).toMatchObject({ state: 'planned', via: 'popup', choice: 'decline' });
      expect(await siteLog(page)).toEqual([]);
      await page.bringToFront();
      await eventually(decisions, ([first]) => first?.state === 'applied');
      expect(await siteLog(page)).toMatchObject([
        { action: 'ignore', slug: await slugOf(planned?.requestId), outcome: 'ignored' },
      ]);
    });

    it('takes a decision back with z, and only the next one is pressed', async () => {
      await winnow.startWith({ settings: { undoWindow: WINDOW } });
      await page.reload();
      await badgesAre(page, 15);
      await queue.reload();
      await eventually(listed, (names) => names.length > 0);
      await queue.press('j', 'e', 'z');
      await eventually(decisions, ([first]) => first?.state === 'undone');
      await page.press('j', 'a');
      await eventually(decisions, (all) => all.some(({ state }) => state === 'applied'));
      expect(await siteLog(page)).toMatchObject([{ action: 'accept', slug: 'ingeborg-haukas' }]);
    });

    it('keeps a decision that has no page, visibly, and offers it on the next visit', async () => {
      await page.close();
      await queue.press('j', 'e');
      const [waiting] = await eventually(decisions, (all) => all.length === 1);
      expect(waiting?.pageId).toBeNull();
      await says(queue, '1 decision waits');

      page = await visit();
      await buttonPlace(page, 'Apply');
      expect(await barText(page)).toContain('1 decision waits');
      expect(await siteLog(page)).toEqual([]);
      expect(await decisions()).toMatchObject([{ state: 'planned' }]);

      const slug = await slugOf(waiting?.requestId);
      await page.clickAt(await buttonPlace(page, 'Apply'));
      await eventually(decisions, ([first]) => first?.state === 'applied');
      expect(await siteLog(page)).toMatchObject([{ action: 'ignore', slug }]);
    });

    it('applies from the queue itself what waited there, once a page is open', async () => {
      await page.close();
      await queue.press('j', 'e');
      const [waiting] = await eventually(decisions, (all) => all.length === 1);
      const request = (await winnow.rows('requests')).find(({ id }) => id === waiting?.requestId);
      await says(queue, '1 decision waits');

      page = await visit();
      await queue.bringToFront();
      await queue.click('button', request?.name ?? '');
      await queue.click('button', 'Apply');
      await eventually(decisions, ([first]) => first?.pageId !== null);
      await page.bringToFront();
      await eventually(decisions, ([first]) => first?.state === 'applied');
      expect(await siteLog(page)).toMatchObject([{ action: 'ignore', slug: request?.slug }]);
    });
  });

  it('says that nothing was seen yet before the first visit', async () => {
    queue = await winnow.own('popup.html');
    await says(queue, 'Nothing seen yet');
    expect(await listed()).toEqual([]);
  });

  it('says that all is done when the last request is decided', async () => {
    page = await winnow.visit(madeList([{ slug: 'anna-berg', name: 'Anna Berg' }]));
    await badgesAre(page, 1);
    queue = await winnow.own('popup.html');
    await says(queue, 'Anna Berg');
    await page.press('j', 'a');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    await queue.bringToFront();
    await says(queue, 'All caught up');
  });
});
