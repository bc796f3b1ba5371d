import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { siteLog, textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const CARDS = [
  { slug: 'bo-holm', name: 'Bo Holm' },
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'carla-wynn', name: 'Carla Wynn' },
];

describe.each(BROWSERS)('the reader’s own keys in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');

  async function visit(): Promise<Tab> {
    const tab = await winnow.visit(madeList(CARDS));
    await badgesAre(tab, CARDS.length);
    return tab;
  }

  async function openKeys(): Promise<Tab> {
    const tab = await winnow.own('options.html#keys');
    await shows(tab, 'Key for “Decline”', 'e');
    return tab;
  }

  const keyOf = (tab: Tab, name: string) =>
    tab.evaluate(
      (wanted) => document.querySelector<HTMLInputElement>(`input[aria-label="${wanted}"]`)?.value ?? null,
      name,
    );
  const shows = (tab: Tab, name: string, key: string) =>
    eventually(
      () => keyOf(tab, name),
      (shown) => shown === key,
    );

  /** By the keyboard alone: into the field, Enter, and the new key. */
  async function give(tab: Tab, name: string, key: string): Promise<void> {
    await tab.bringToFront();
    await tab.evaluate(
      (wanted) => document.querySelector<HTMLInputElement>(`input[aria-label="${wanted}"]`)?.focus(),
      name,
    );
    await tab.press('Enter');
    await shows(tab, name, '…');
    await tab.press(key);
  }

  /** The page has heard of the new keys once its help lists them. */
  async function helpLists(tab: Tab, words: string): Promise<void> {
    await eventually(
      async () => {
        await tab.press('?');
        const rows = await tab.inLayer(
          (root) => [...root.querySelectorAll('.key-help dl > div')].map((row) => row.textContent ?? ''),
          null,
        );
        await tab.press('Escape');
        return rows ?? [];
      },
      (rows) => rows.includes(words),
    );
  }

  it('are obeyed at once on the page and in the queue, and the old ones no more', async () => {
    const page = await visit();
    const queue = await winnow.own('popup.html');
    await eventually(
      () => textOf(queue),
      (shown) => shown.includes('to decide'),
    );
    const options = await openKeys();
    await give(options, 'Key for “Decline”', 'x');
    await shows(options, 'Key for “Decline”', 'x');

    await page.bringToFront();
    await helpLists(page, 'xDecline');
    await page.press('j', 'e');
    await page.press('x');
    const [first] = await eventually(decisions, ([made]) => made?.state === 'applied');
    expect(first).toMatchObject({ requestId: 'linkedin:bo-holm', choice: 'decline' });
    expect(await decisions()).toHaveLength(1);
    expect(await siteLog(page)).toMatchObject([{ action: 'ignore', slug: 'bo-holm' }]);

    await queue.bringToFront();
    await queue.press('j');
    // The hint on the button is the key that works.
    await eventually(
      () =>
        queue.evaluate(() =>
          [...document.querySelectorAll('.actions button')].map((each) => each.textContent),
        ),
      (buttons) => buttons.some((button) => button?.startsWith('Decline') === true && button.endsWith('x')),
    );
    await queue.press('e', 'x');
    const all = await eventually(decisions, (made) => made.length === 2);
    expect(all.map(({ choice }) => choice)).toEqual(['decline', 'decline']);
  });

  it('do nothing while two commands want the same, on either side', async () => {
    const page = await visit();
    const options = await openKeys();
    await give(options, 'Key for “Decline”', 'a');
    await eventually(
      () => textOf(options),
      (shown) => shown.split('Until that is settled it does nothing').length === 3,
    );
    await page.bringToFront();
    await eventually(
      async () => {
        await page.press('?');
        const text = await page.inLayer((root) => root.querySelector('.key-help')?.textContent ?? '', null);
        await page.press('Escape');
        return text ?? 'Accept';
      },
      (text) => !text.includes('Accept') && text.includes('Later'),
    );
    await page.press('j', 'a', 'e');
    await options.bringToFront();
    await options.click('button', 'Use it here alone: Decline');
    await shows(options, 'Key for “Accept”', 'none');
    await page.bringToFront();
    await helpLists(page, 'aDecline');
    await page.press('a');
    const [only] = await eventually(decisions, ([made]) => made?.state === 'applied');
    expect(only).toMatchObject({ requestId: 'linkedin:bo-holm', choice: 'decline' });
    expect(await decisions()).toHaveLength(1);
  });

  it('are refused where the browser or the page needs them, and reset with one press', async () => {
    const options = await openKeys();
    await give(options, 'Key for “Decline”', 'ArrowDown');
    await eventually(
      () => textOf(options),
      (shown) => shown.includes('↓ is for moving about in a page'),
    );
    await options.press('Shift+x');
    await shows(options, 'Key for “Decline”', 'Shift + x');
    await options.reload();
    await shows(options, 'Key for “Decline”', 'Shift + x');
    await options.click('button', 'Reset all keys');
    await shows(options, 'Key for “Decline”', 'e');
    await options.reload();
    await shows(options, 'Key for “Decline”', 'e');
  });
});
