import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badges, badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

declare const chrome: {
  readonly extension: { getViews(filter: { type: 'tab' }): readonly Window[] };
};

/** The paths of the extension's own pages that are open in tabs. */
const ownTabs = (own: Tab): Promise<readonly string[]> =>
  own.evaluate(() => chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname));

describe.each(BROWSERS)('the first run in $name', (browser) => {
  const winnow = useWinnow(browser, { isNew: true });

  it('opens the welcome, once', async () => {
    const own = await winnow.own('popup.html');
    const open = await eventually(
      () => ownTabs(own),
      (paths) => paths.includes('/welcome.html'),
    );
    expect(open.filter((path) => path === '/welcome.html')).toHaveLength(1);
    await winnow.stopBackground();
    await winnow.visit(madeList([{ slug: 'anna-berg', name: 'Anna Berg' }]));
    await eventually(
      () => winnow.rows('requests'),
      (all) => all.length === 1,
    );
    expect((await ownTabs(own)).filter((path) => path === '/welcome.html')).toHaveLength(1);
  });

  it('says what the network’s rules forbid, and takes badges off pages that are open when asked to', async () => {
    const page = await winnow.visit(madeList([{ slug: 'anna-berg', name: 'Anna Berg' }]));
    await badgesAre(page, 1);
    const welcome = await winnow.own('welcome.html');
    await eventually(
      () => textOf(welcome),
      (shown) => shown.includes('forbid members to use extensions'),
    );
    const choose = (presence: string) =>
      welcome.evaluate((wanted) => {
        const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="presence"]')];
        radios[wanted === 'badges' ? 0 : 1]?.click();
      }, presence);
    await choose('untouched');
    await eventually(
      () => badges(page),
      (all) => all.length === 0,
    );
    await choose('badges');
    await badgesAre(page, 1);
  });

  it('lets five invented requests be decided with the keys, keeps nothing of them, and is resumed where it was left', async () => {
    const welcome = await winnow.own('welcome.html');
    const shows = (words: string) =>
      eventually(
        () => textOf(welcome),
        (shown) => shown.includes(words),
      );
    await welcome.click('button', 'Try it');
    await shows('1 of 5');
    await welcome.press('e');
    await shows('2 of 5');
    await welcome.press('z');
    await shows('1 of 5');
    for (const [at, key] of ['e', 'a', 'h', 'r', 'e'].entries()) {
      await shows(`${at + 1} of 5`);
      await welcome.press(key);
    }
    await shows('That is all there is to it');
    expect(await winnow.rows('requests')).toEqual([]);
    expect(await winnow.rows('decisions')).toEqual([]);
    expect(await winnow.rows('texts')).toEqual([]);
    await welcome.reload();
    await shows('1 of 5');
    const rules = await winnow.own('welcome.html#does');
    await eventually(
      () => textOf(rules),
      (shown) => shown.includes('forbid members to use extensions'),
    );
    expect([...welcome.errors, ...rules.errors]).toEqual([]);
  });
});
