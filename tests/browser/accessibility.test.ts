import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { textOf } from './support/site.ts';
import type { Accessible, Tab } from './support/tab.ts';
import { BROWSERS, because, useWinnow } from './support/winnow.ts';

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

/** Every rule that axe knows by default, contrast among them, and that of targets of 24 px; each fault with its places. */
async function faults(tab: Tab): Promise<readonly string[]> {
  await tab.run(AXE);
  const { violations, passes } = await tab.evaluate(() =>
    (
      globalThis as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }
    ).axe.run(document, { rules: { 'target-size': { enabled: true } } }),
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
      () =>
        tab.evaluate(() => {
          // A document does not tell what moves within its shadows.
          const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
          const moving = [document, ...shadows].flatMap((root) => root.getAnimations());
          return moving.every(({ playState }) => playState !== 'running');
        }),
      (still) => still,
    );
    return tab;
  }

  describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
    async function opened(path: string, words: string): Promise<Tab> {
      const tab = await winnow.own(path);
      // As large as the toolbar’s own popup.
      await tab.resize(440, 600);
      await coloured(tab);
      return atRest(tab, words);
    }

    async function coloured(tab: Tab): Promise<void> {
      await winnow.preferColours(scheme);
      await eventually(
        () => tab.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
        (preferred) => preferred,
      );
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

    it('in the options, every key with its own, and one that two want: nothing', async () => {
      await winnow.startWith({ settings: { keys: { decline: 'a', reply: 'Shift+x', later: null } } });
      expect(await faults(await opened('options.html', 'Until that is settled'))).toEqual([]);
    });

    it('in the options beside their contents: nothing', async () => {
      const options = await opened('options.html#about', 'Storage used');
      await options.resize(1_200, 900);
      expect(await faults(options)).toEqual([]);
    });

    it('in the insights and among people: nothing', async () => {
      expect(await faults(await opened('insights.html', 'Nothing to draw yet'))).toEqual([]);
      expect(await faults(await opened('people.html', 'Fewer, truer'))).toEqual([]);
    });

    it('on the network’s page, in badges and an open card: nothing', async () => {
      const page = await winnow.visit(madeList(CARDS));
      await badgesAre(page, CARDS.length);
      await page.press('j', 'j', 'Enter');
      await eventually(
        () => page.inLayer((root) => root.querySelector('.why') !== null, null),
        (open) => open === true,
      );
      const layer = await page.inLayer((root) => root.innerHTML, null);
      // axe sees into no closed root: the same markup and styles, in an open one.
      const copy = await winnow.visit(
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A copy</title><link rel="icon" href="data:,"></head><body><main><h1>A copy</h1></main></body></html>',
        'https://example.com/',
      );
      await coloured(copy);
      const isThere = await copy.evaluate((markup) => {
        const host = document.querySelector('main')?.appendChild(document.createElement('div'));
        const root = host?.attachShadow({ mode: 'open' });
        if (root !== undefined) root.innerHTML = markup ?? '';
        // Popovers are shown by scripts.
        for (const each of root?.querySelectorAll<HTMLElement>('[popover]') ?? []) each.showPopover();
        return root?.querySelector('.why')?.checkVisibility() === true;
      }, layer);
      expect(isThere).toBe(true);
      expect(await faults(await atRest(copy, 'A copy'))).toEqual([]);
    });
  });
});

describe.each(BROWSERS)('what $name tells assistive tools of what is drawn over the page', (browser) => {
  const winnow = useWinnow(browser);
  const { accessibleTree } = browser.cannot;

  /** The first of a role whose name, or description, matches. */
  const find = (tree: readonly Accessible[], role: string, words: RegExp) =>
    tree.find((each) => each.role === role && words.test(each.name));

  it.skipIf(accessibleTree !== undefined)(
    `is each badge as a button, its card, what was decided, and the help${because(accessibleTree)}`,
    async () => {
      const page = await winnow.visit(madeList(CARDS));
      await badgesAre(page, CARDS.length);
      const once = (role: string, words: RegExp) =>
        eventually(
          async () => find(await page.accessibleTree(), role, words),
          (node) => node !== undefined,
        );
      const folded = await once('button', /^Pitch, Bo Holm$/);
      expect(folded?.states).toMatchObject({ expanded: false, focusable: true });
      expect((await once('button', /^Genuine, Anna Berg$/))?.description).toMatch(/^\d+%$/);
      await page.press('j', 'j', 'Enter');
      const card = await once('region', /Genuine: Anna Berg$/);
      expect(card?.states).toMatchObject({ focusable: true });
      const open = await page.accessibleTree();
      expect(find(open, 'button', /^Genuine, Anna Berg$/)?.states).toMatchObject({ expanded: true });
      expect(find(open, 'list', /^Why$/)).toBeDefined();
      expect(open.filter(({ role }) => role === 'mark').length).toBeGreaterThan(0);
      expect(open.filter(({ role, name }) => role === 'image' && name === '')).toEqual([]);

      await page.press('e');
      const said = await once('StaticText', /^Declining .?Anna Berg/);
      expect(said).toBeDefined();
      const heard = (await page.accessibleTree()).filter(({ role }) => role === 'status');
      expect(heard.map(({ states }) => states.live)).toContain('polite');
      expect(await once('button', /^Undo/)).toBeDefined();

      await page.press('?');
      const help = await once('dialog', /^Keys$/);
      expect(help?.states).toMatchObject({ modal: true });
      // Nothing but the help can be reached while it is open.
      const reached = (await page.accessibleTree()).filter(({ role }) => role === 'button');
      expect(reached.map(({ name, states }) => [name, states.focused])).toEqual([['Close', true]]);
      expect(page.errors).toEqual([]);
    },
  );
});
