import { describe, expect, it } from 'vitest';
import { FIRST_BATCH, KNOCKS } from '../../demo/porch/knocks.ts';
import { PORCH_URL, porchPage } from '../../demo/porch/page.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre, openWhy } from './support/layer.ts';
import { savedPage } from './support/pages.ts';
import { siteDoes, siteLog, textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const [FIRST, SECOND] = KNOCKS;

/** The demo's build reads a network of our own that is built quite otherwise, with nothing but its folder in `utils/sites`. */
describe.each(BROWSERS)('a second network in $name', (browser) => {
  const winnow = useWinnow(browser, { build: 'demo' });
  const decisions = () => winnow.rows('decisions');

  async function visit(): Promise<Tab> {
    const tab = await winnow.visit(porchPage(), PORCH_URL);
    await badgesAre(tab, FIRST_BATCH);
    return tab;
  }

  it('is read, judged and badged, later batches and rows built anew too', async () => {
    const tab = await visit();
    await tab.click('button', 'Who else knocked?');
    const seen = await badgesAre(tab, KNOCKS.length);
    expect(seen.map(({ name }) => name)).toEqual(KNOCKS.map(({ name }) => name));
    await siteDoes(tab, 'rerender');
    await badgesAre(tab, KNOCKS.length);
    const kept = await winnow.rows('requests');
    expect(kept.map(({ id }) => id).sort()).toEqual(KNOCKS.map(({ handle }) => `porch:${handle}`).sort());
    expect(kept.find(({ slug }) => slug === FIRST?.handle)).toMatchObject({
      site: 'porch',
      note: FIRST?.note,
      mutualConnections: FIRST?.inCommon,
    });
    await tab.press('j', 'Enter');
    await eventually(
      () => openWhy(tab),
      (why) => why?.name.includes(FIRST?.name ?? '-') === true,
    );
  });

  it('takes one key for one person: their own control is pressed, once, and the page shows it', async () => {
    const tab = await visit();
    await tab.press('j', 'a', 'e');
    await eventually(decisions, (all) => all.filter(({ state }) => state === 'applied').length === 2);
    expect(await siteLog(tab)).toMatchObject([
      { action: 'in', slug: FIRST?.handle },
      { action: 'not', slug: SECOND?.handle },
    ]);
    await badgesAre(tab, FIRST_BATCH - 2);
  });

  it('is left untouched where the reader wants it so, and decided in the queue', async () => {
    await winnow.startWith({ settings: { presence: 'untouched' } });
    const tab = await winnow.visit(porchPage(), PORCH_URL);
    const queue = await winnow.own('popup.html');
    await eventually(
      () => winnow.rows('requests'),
      (all) => all.length === FIRST_BATCH,
    );
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
    await eventually(
      () => textOf(queue),
      (text) => text.includes(FIRST?.name ?? '-'),
    );
    await queue.press('j', 'a');
    await eventually(decisions, ([first]) => first !== undefined && first.pageId !== null);
    await tab.bringToFront();
    const [applied] = await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(applied?.requestId).toMatch(/^porch:/);
    expect(await siteLog(tab)).toMatchObject([
      { action: 'in', slug: applied?.requestId.slice('porch:'.length) },
    ]);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('stands beside the first, which is read as ever', async () => {
    await visit();
    await badgesAre(await winnow.visit(savedPage('s3b-en-all')), 15);
    const kept = await winnow.rows('requests');
    expect(kept.filter(({ site }) => site === 'linkedin')).toHaveLength(15);
    expect(kept.filter(({ site }) => site === 'porch')).toHaveLength(FIRST_BATCH);
  });
});
