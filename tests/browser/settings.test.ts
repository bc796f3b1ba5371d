import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { savedPage } from './support/pages.ts';
import { siteLog, textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

describe.each(BROWSERS)('settings in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');

  async function visit(): Promise<Tab> {
    const tab = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(tab, 15);
    return tab;
  }

  /** Whether the key that opens the help is still ours. */
  async function helpOpens(tab: Tab): Promise<boolean> {
    await tab.press('?');
    const open = await tab.inLayer((root) => root.querySelector('dialog, [role="dialog"]') !== null, null);
    await tab.press('Escape');
    return open === true;
  }

  it('switch the keys off and on at once, on pages that are open', async () => {
    const page = await visit();
    expect(await helpOpens(page)).toBe(true);
    const options = await winnow.own('options.html');
    await options.click('checkbox', 'Decide with single keys, on the page and in the queue');
    await eventually(
      () => helpOpens(page),
      (open) => !open,
    );
    await page.press('j', 'e');

    await options.bringToFront();
    await options.click('checkbox', 'Decide with single keys, on the page and in the queue');
    await eventually(
      () => helpOpens(page),
      (open) => open,
    );
    // Had j been heard before, the second request would be selected now; and e would have decided the first.
    await page.press('j', 'e');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await decisions()).toMatchObject([{ requestId: 'linkedin:ingeborg-haukas' }]);
    expect(await siteLog(page)).toHaveLength(1);
  });

  it('leave the page untouched from the moment that they say so', async () => {
    const page = await visit();
    const options = await winnow.own('options.html');
    await options.click('checkbox', 'Leave the network’s page untouched');
    await eventually(
      () => page.evaluate(() => document.documentElement.children.length),
      (count) => count === 2,
    );
    await page.press('j', 'e');
    const again = await winnow.visit(savedPage('s3b-en-all'));
    await eventually(
      () => winnow.rows('requests'),
      (all) => all.length === 15,
    );
    expect(await again.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await decisions()).toEqual([]);
  });

  it('show the time to undo as it was kept', async () => {
    const options = await winnow.own('options.html');
    const shown = () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('#undo-window')?.value);
    await eventually(shown, (value) => value === '0.4');
    await winnow.startWith({ settings: DEFAULT_SETTINGS });
    await options.reload();
    await eventually(shown, (value) => value === '5');
  });

  it('take the reader’s own profile, and judge what waits anew', async () => {
    await visit();
    const options = await winnow.own('options.html');
    await options.fill(
      'Positions (one a line: title; company; place)',
      'Quality lead; Nordvik Seafood; Bergen',
    );
    await options.click('button', 'Save');
    await eventually(
      () => textOf(options),
      (shown) => shown.includes('Saved.'),
    );
    const kept = await winnow.rows('requests');
    const colleague = kept.find(({ slug }) => slug === 'ingeborg-haukas');
    expect(colleague?.commonGround).toEqual([expect.objectContaining({ yours: 'Nordvik Seafood' })]);
  });
});
