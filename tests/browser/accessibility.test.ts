import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No more than stand in the popup unscrolled: where a list is scrolled, axe's rule on contrast breaks. */
const CARDS = [
  { slug: 'bo-holm', name: 'Bo Holm', headline: 'I help coaches get 50 leads a month' },
  {
    slug: 'anna-berg',
    name: 'Anna Berg',
    note: 'Your talk on reefer containers made me wonder: which sensors did you use on the Bergen route in 2019?',
  },
];

/** Every rule that axe knows by default, contrast among them; each fault with the places where it was found. */
async function faults(tab: Tab): Promise<readonly string[]> {
  await tab.run(AXE);
  const { violations, passes } = await tab.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  // A rule that breaks finds no violation either.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

describe.each(BROWSERS)('what axe finds in $name', (browser) => {
  const winnow = useWinnow(browser);

  /** Pictures that move are measured when they have come to rest. */
  async function atRest(tab: Tab, words: string): Promise<Tab> {
    await eventually(
      () => textOf(tab),
      (shown) => shown.includes(words),
    );
    await eventually(
      () => tab.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
      (still) => still,
    );
    return tab;
  }

  describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
    async function opened(path: string, words: string): Promise<Tab> {
      const tab = await winnow.own(path);
      // As large as the toolbar’s own popup.
      await tab.resize(440, 600);
      await winnow.preferColours(scheme);
      await eventually(
        () => tab.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
        (preferred) => preferred,
      );
      return atRest(tab, words);
    }

    it('in the queue, with a card open: nothing', async () => {
      await badgesAre(await winnow.visit(madeList(CARDS)), CARDS.length);
      const queue = await opened('popup.html', 'to decide');
      expect(await faults(queue)).toEqual([]);
      await queue.press('j');
      await atRest(queue, 'Decline');
      expect(await faults(queue)).toEqual([]);
    });

    it('in the queue’s help: nothing', async () => {
      await badgesAre(await winnow.visit(madeList(CARDS)), CARDS.length);
      const queue = await opened('popup.html', 'to decide');
      await queue.press('?');
      await atRest(queue, 'Undo the last decision');
      expect(await faults(queue)).toEqual([]);
    });

    it('in the empty queue: nothing', async () => {
      expect(await faults(await opened('popup.html', 'Nothing seen yet'))).toEqual([]);
    });

    it('in the welcome: nothing', async () => {
      await winnow.startWith({ settings: { presence: 'untouched' } });
      expect(await faults(await opened('welcome.html', 'is only listed'))).toEqual([]);
    });

    it('in the options: nothing', async () => {
      expect(await faults(await opened('options.html', 'Save'))).toEqual([]);
    });
  });
});
