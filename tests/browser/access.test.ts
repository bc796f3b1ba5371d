import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { textOf } from './support/site.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const WITHHELD = 'Your browser does not let Winnow see the network’s pages';
const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
];

describe.each(BROWSERS)('the network’s pages, withheld by the reader in $name', (browser) => {
  const winnow = useWinnow(browser);

  it('are not read, and the queue says so; once they are allowed, those that are open are read as they stand', async () => {
    const queue = await winnow.own('popup.html');
    const says = (wanted: boolean) =>
      eventually(
        () => textOf(queue),
        (shown) => shown.length > 0 && shown.includes(WITHHELD) === wanted,
      );
    await says(false);
    await winnow.allowPages(false);
    await says(true);
    const tab = await winnow.visit(madeList(PEOPLE));
    // Longer than it takes to read and badge a page.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await winnow.rows('requests')).toEqual([]);
    await winnow.allowPages(true);
    await says(false);
    await tab.bringToFront();
    await badgesAre(tab, PEOPLE.length);
  });
});
