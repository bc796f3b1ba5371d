import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { savedPage } from './support/pages.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

/** Chooses a language as a reader does, by its own name. */
function speak(options: Tab, name: string): Promise<void> {
  return options.evaluate((wanted) => {
    const select = document.querySelector<HTMLSelectElement>('#language-choice');
    const option = [...(select?.options ?? [])].find((each) => each.textContent === wanted);
    if (select == null || option === undefined) throw new Error(`No language is named ${wanted}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);
}

const languageOf = (tab: Tab) => tab.evaluate(() => document.documentElement.lang);
const titleOf = (tab: Tab) => tab.evaluate(() => document.title);
const shownOn = (page: Tab) =>
  page.inLayer((root) => root.querySelector('.winnow')?.getAttribute('lang'), null);

describe.each(BROWSERS)('the language in $name', (browser) => {
  const winnow = useWinnow(browser);

  it('changes at once in the settings, in the queue and on pages that are open', async () => {
    const page = await winnow.visit(savedPage('s3b-en-all'));
    const before = await badgesAre(page, 15);
    const queue = await winnow.own('popup.html');
    const options = await winnow.own('options.html#language');
    await eventually(
      () => textOf(options),
      (text) => text.includes('Winnow speaks'),
    );

    await speak(options, 'Deutsch');
    await eventually(
      () => textOf(options),
      (text) => text.includes('Winnow spricht') && text.includes('Einstellungen von Winnow'),
    );
    expect(await languageOf(options)).toBe('de');
    expect(await titleOf(options)).toBe('Einstellungen von Winnow');
    await eventually(
      () => textOf(queue),
      (text) => text.includes('15 offen'),
    );
    expect(await languageOf(queue)).toBe('de');
    await eventually(
      () => page.layerButtons(),
      (names) =>
        names.filter((name) => /^(Werbung|Recruiting|Betrug|Floskel|Echt|Unklar), /.test(name)).length === 15,
    );
    expect(await shownOn(page)).toBe('de');
    // The page itself is told nothing of it.
    expect(await languageOf(page)).toBe('en');

    await speak(options, 'English');
    expect(await badgesAre(page, 15)).toEqual(before);
  });

  it('is the chosen one from the first moment of a page', async () => {
    await winnow.startWith({ settings: { language: 'pt' } });
    const page = await winnow.visit(savedPage('s3b-en-all'));
    await eventually(
      () => page.layerButtons(),
      (names) => names.some((name) => name.startsWith('Genuíno, ')),
    );
    const welcome = await winnow.own('welcome.html');
    await eventually(
      () => textOf(welcome),
      (text) => text.includes('Boas-vindas ao Winnow'),
    );
    expect(await languageOf(welcome)).toBe('pt');
  });
});
