import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../components/options/section-list.tsx';
import { eventually } from './support/eventually.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const KEYS_ON = 'Decide with single keys, on the page and in the queue';

describe.each(BROWSERS)('the page of settings in $name', (browser) => {
  const winnow = useWinnow(browser);

  const current = (tab: Tab) =>
    tab.evaluate(() => document.querySelector('[aria-current]')?.getAttribute('href') ?? null);
  const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.id ?? null);

  it('leads to each of its sections by address, with the focus on its heading', async () => {
    const tab = await winnow.own('options.html#keys');
    await eventually(
      () => focused(tab),
      (id) => id === 'keys-title',
    );
    for (const { id } of SECTIONS) {
      await tab.evaluate((wanted) => {
        location.hash = wanted;
      }, id);
      await eventually(
        () => focused(tab),
        (heading) => heading === `${id}-title`,
      );
      expect(await current(tab)).toBe(`#${id}`);
      const top = await tab.evaluate(
        (wanted) =>
          (document.getElementById(`${wanted}-title`)?.getBoundingClientRect().top ?? -1) / innerHeight,
        id,
      );
      expect(top, id).toBeGreaterThanOrEqual(0);
      expect(top, id).toBeLessThan(1);
    }
  });

  it('marks the section that is being read, from the first to the last', async () => {
    const tab = await winnow.own('options.html');
    await eventually(
      () => current(tab),
      (href) => href === '#you',
    );
    const seen = await tab.evaluate(async () => {
      const marked = new Set<string>();
      const end = document.documentElement.scrollHeight;
      for (let top = 0; top <= end; top += 60) {
        scrollTo(0, top);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
        marked.add(document.querySelector('[aria-current]')?.getAttribute('href') ?? '');
      }
      return [...marked];
    });
    expect(seen).toEqual(SECTIONS.map(({ id }) => `#${id}`));
  });

  it('is in step with another that is open', async () => {
    const one = await winnow.own('options.html#keys');
    const other = await winnow.own('options.html#keys');
    const keysOn = (tab: Tab) =>
      tab.evaluate(() => document.querySelector<HTMLInputElement>('#keys-on')?.checked ?? null);
    await eventually(
      () => keysOn(other),
      (on) => on === true,
    );
    await one.bringToFront();
    await one.click('checkbox', KEYS_ON);
    await eventually(
      () => keysOn(other),
      (on) => on === false,
    );
    await one.fill('Headline', 'Quality lead');
    await eventually(
      () => other.evaluate(() => document.querySelector<HTMLInputElement>('#profile-headline')?.value ?? ''),
      (headline) => headline === 'Quality lead',
    );
  });

  it.each([320, 640, 1_200])('fits into a window of %s px', async (width) => {
    const tab = await winnow.own('options.html');
    await tab.resize(width, 800);
    await eventually(
      () => textOf(tab),
      (shown) => shown.includes('Winnow settings'),
    );
    const tooWide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });

  it('folds its contents where it is narrow, and Escape closes them again', async () => {
    const tab = await winnow.own('options.html#kept');
    await tab.resize(400, 700);
    await tab.reload();
    const shown = () =>
      tab.evaluate(() => document.querySelector('#contents-list')?.checkVisibility() ?? null);
    await eventually(shown, (visible) => visible === false);
    await tab.click('button', 'Contents: What is kept');
    await eventually(shown, (visible) => visible === true);
    await tab.press('Escape');
    await eventually(shown, (visible) => visible === false);
    await tab.click('button', 'Contents: What is kept');
    await tab.click('link', 'Keys');
    await eventually(shown, (visible) => visible === false);
    expect(await focused(tab)).toBe('keys-title');
  });

  it('says which Winnow it is, what is kept, and shows the licences', async () => {
    const tab = await winnow.own('options.html#about');
    const shown = await eventually(
      () => textOf(tab),
      (text) => /Storage used, about\s+[\d.,]+\s[kM]B/.test(text),
    );
    expect(shown).toMatch(/Winnow \d+\.\d+\.\d+/);
    const explained = await tab.evaluate(() =>
      [...document.querySelectorAll('.about-list dt')].map((term) => term.textContent),
    );
    expect(explained).toContain('scripting');
    expect(explained).toContain('https://*.linkedin.com/*');
    const licences = await winnow.own('licences.txt');
    expect(await textOf(licences)).toContain('MIT License');
  });
});
