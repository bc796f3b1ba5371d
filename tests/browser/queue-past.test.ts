import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const CARDS = [
  {
    slug: 'anna-berg',
    name: 'Anna Berg',
    note: 'Your talk on tide gauges made me wonder about the Bergen route.',
  },
  { slug: 'bo-holm', name: 'Bø Holm', headline: 'I help coaches get 50 leads a month' },
];

describe.each(BROWSERS)('beyond what waits, in $name', (browser) => {
  const winnow = useWinnow(browser);
  let page: Tab;
  let queue: Tab;

  beforeEach(async () => {
    page = await winnow.visit(madeList(CARDS));
    await badgesAre(page, CARDS.length);
    queue = await winnow.own('popup.html');
    await says('2 to decide');
  });

  const says = (words: string) =>
    eventually(
      () => textOf(queue),
      (shown) => shown.includes(words),
    );
  const names = () =>
    queue.evaluate(() => [...document.querySelectorAll('.item-open')].map(({ textContent }) => textContent));
  const statuses = async () =>
    Object.fromEntries((await winnow.rows('requests')).map(({ slug, status }) => [slug, status]));

  it('what was put off is among what is decided, and can be put back', async () => {
    await queue.press('j', 'h');
    await eventually(statuses, (each) => Object.values(each).includes('postponed'));
    await queue.press('d');
    await says('Last 24 hours');
    await queue.press('j');
    await queue.click('button', 'Put back to decide');
    await eventually(statuses, (each) => !Object.values(each).includes('postponed'));
    await says('back among what you decide');
    await queue.press('d');
    await says('2 to decide');
    expect(await names()).toHaveLength(2);
  });

  it('what was pressed on the page is among what is decided, with how it ended', async () => {
    await page.bringToFront();
    await page.press('j', 'e');
    await eventually(statuses, (each) => Object.values(each).includes('declined'));
    await queue.bringToFront();
    await queue.press('d');
    await says('Last 24 hours');
    await queue.press('j');
    await says('can only be taken back there');
  });

  it('requests are found by words of the note, of the headline and of the name, whatever their accents', async () => {
    await queue.press('/', ...'bergen');
    await says('1 found');
    expect(await names()).toEqual(['Anna Berg']);
    await queue.press('Escape', ...'LEADS');
    await eventually(names, ([first, second]) => first === 'Bø Holm' && second === undefined);
    await queue.press('Escape', ...'nobody');
    await says('Nothing found');
    await queue.press('Escape');
    await eventually(names, (all) => all.length === 2);
  });
});
