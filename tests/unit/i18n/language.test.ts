import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, localeFor } from '../../../utils/i18n/language.ts';
import { toolbarTitle } from '../../../utils/i18n/toolbar-words.ts';
import { parseSettings } from '../../../utils/settings/parse.ts';

describe('the language that is spoken', () => {
  it.each([
    ['auto', 'de-AT', 'de-AT'],
    ['auto', 'pl', 'pl'],
    ['de', 'de-CH', 'de-CH'],
    ['de', 'en-GB', 'de'],
    ['en', 'nl', 'en'],
  ] as const)('is with %s in a browser in %s told as %s', (choice, browser, locale) => {
    expect(localeFor(choice, browser)).toBe(locale);
  });

  it('is the browser’s where what was stored is no language of ours', () => {
    expect(parseSettings({ language: 'fr' }).language).toBe('fr');
    for (const language of ['xx', 7, null, undefined])
      expect(parseSettings({ language }).language).toBe('auto');
  });
});

describe.each(LANGUAGES)('outside of our own pages, in %s', (language) => {
  it('the toolbar button says how many are worth the reader’s time, and with none its name alone', () => {
    expect(toolbarTitle(language, 0)).toBe('Winnow');
    expect(toolbarTitle(language, 1)).toMatch(/^Winnow\u00a0?: 1 \p{L}+/u);
    expect(toolbarTitle(language, 7)).toMatch(/^Winnow\u00a0?: 7 \p{L}+/u);
    expect(toolbarTitle(language, 7).replace('7', '1')).not.toBe(toolbarTitle(language, 1));
  });

  it('the stores and the browser have a description, as long as they take one', () => {
    const path = join(import.meta.dirname, `../../../public/_locales/${language}/messages.json`);
    const { description }: { description: { message: string } } = JSON.parse(readFileSync(path, 'utf8'));
    expect(description.message).toMatch(/^\p{Lu}.{40,130}\.$/u);
  });
});
