import { describe, expect, it } from 'vitest';
import { demoPage } from '../../demo/page.ts';
import { REQUESTS } from '../../demo/requests.ts';
import { allBeside, besides, standsBeside } from './support/beside.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { savedPage } from './support/pages.ts';
import { siteDoes } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const made = (name: string) => ({ slug: name.toLowerCase().replace(' ', '-'), name });

describe.each(BROWSERS)('the badge stands beside its name, in $name', (browser) => {
  const winnow = useWinnow(browser);

  async function saved(): Promise<Tab> {
    const tab = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(tab, 15);
    return tab;
  }

  it('at first, and after the site has drawn every row anew', async () => {
    const tab = await saved();
    await allBeside(tab, 5);
    await siteDoes(tab, 'rerender');
    await allBeside(tab, 5);
  });

  it('after its list was scrolled, and nothing else has changed on the page', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `Anna ${'BCDFGHJKLMNPQRSTVWXZ'[at]}erg`);
    const tab = await winnow.visit(madeList(names.map(made)));
    await badgesAre(tab, names.length);
    await tab.evaluate(() =>
      document.querySelector('ul')?.setAttribute('style', 'height: 500px; overflow-y: auto'),
    );
    await eventually(
      () => besides(tab),
      (all) => all.length >= 3 && all.length < 8 && all.every(standsBeside),
    );
    expect((await besides(tab))[0]?.name).toBe(names[0]);
    // Longer than any change of the page waits for its answer: from here on, nothing but the scrolling can tell.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await tab.evaluate(() => document.querySelector('ul')?.scrollBy(0, 400));
    await eventually(
      () => besides(tab),
      (all) => all.length >= 3 && all[0]?.name !== names[0] && all.every(standsBeside),
      5_000,
    );
  });

  it('after the window was scrolled', async () => {
    const tab = await winnow.visit(demoPage());
    await badgesAre(tab, REQUESTS.length);
    await allBeside(tab, 5);
    await tab.evaluate(() => {
      scrollBy(0, 500);
      document.querySelector('main')?.scrollBy(0, 500);
    });
    await allBeside(tab, 3);
  });

  it('after the window has become narrower and lower', async () => {
    const tab = await saved();
    await allBeside(tab, 5);
    await tab.resize(960, 700);
    await allBeside(tab, 2);
  });

  it('after rows were taken out above it', async () => {
    const people = ['Anna Berg', 'Bo Holm', 'Cleo Reyes', 'Dara Quinn'].map(made);
    const tab = await winnow.visit(madeList(people));
    await badgesAre(tab, 4);
    await siteDoes(tab, 'remove', 'anna-berg');
    await badgesAre(tab, 3);
    expect((await allBeside(tab, 3)).map(({ name }) => name)).toEqual([
      'Bo Holm',
      'Cleo Reyes',
      'Dara Quinn',
    ]);
    await siteDoes(tab, 'reverse');
    await eventually(
      () => besides(tab),
      (all) => all.length === 3 && all[0]?.name === 'Dara Quinn' && all.every(standsBeside),
    );
  });

  it('and Tab reaches every one of them, in the order of the page', async () => {
    const people = ['Anna Berg', 'Bo Holm', 'Cleo Reyes'].map(made);
    const tab = await winnow.visit(madeList(people));
    await badgesAre(tab, 3);
    await tab.evaluate(() => document.querySelector('a')?.focus());
    const reached: string[] = [];
    // Three stops on each card, and on each badge and what opens from it.
    for (let stop = 0; stop < 20; stop += 1) {
      await tab.press('Tab');
      const name = await tab.inLayer((root) => root.activeElement?.getAttribute('aria-label') ?? '', null);
      const person = people.find((each) => name?.endsWith(`, ${each.name}`))?.name;
      if (person !== undefined && !reached.includes(person)) reached.push(person);
    }
    expect(reached).toEqual(['Anna Berg', 'Bo Holm', 'Cleo Reyes']);
  });
});
