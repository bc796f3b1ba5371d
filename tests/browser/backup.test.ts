import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { says } from './support/says.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

interface Saving {
  saved?: { readonly name: string; readonly file: Blob };
}

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-backup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(BROWSERS)('a backup in $name', (browser) => {
  const winnow = useWinnow(browser);

  /** The settings, where what is saved is kept for the test and not among the machine's downloads. */
  async function settings(): Promise<Tab> {
    const tab = await winnow.own('options.html');
    await says(tab, 'Removing the extension deletes its memory at once.');
    await tab.evaluate(() => {
      const files = new Map<string, Blob>();
      URL.createObjectURL = (file) => {
        const address = `blob:${files.size}`;
        if (file instanceof Blob) files.set(address, file);
        return address;
      };
      HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
        const file = files.get(this.href);
        if (file !== undefined) Object.assign(globalThis, { saved: { name: this.download, file } });
      };
    });
    return tab;
  }

  async function savedWith(
    tab: Tab,
    button: string,
  ): Promise<{ readonly name: string; readonly text: string }> {
    await tab.click('button', button);
    await says(tab, 'Saved with your downloads.', 60_000);
    return tab.evaluate(async () => {
      const { saved } = globalThis as Saving;
      if (saved === undefined) throw new Error('nothing was saved');
      return { name: saved.name, text: await saved.file.text() };
    });
  }

  const everything = async () => ({
    requests: await winnow.rows('requests'),
    decisions: await winnow.rows('decisions'),
    texts: await winnow.rows('texts'),
  });

  async function seenAndDecided(): Promise<void> {
    const list = await winnow.visit(
      madeList([
        { slug: 'mo-lind', name: 'Mo Lind', headline: 'Lecturer', note: 'We met at the harbour last May.' },
        { slug: 'ida-brask', name: 'Ida Brask', headline: '=1+1' },
      ]),
    );
    await badgesAre(list, 2);
    await list.close();
  }

  it('is saved, looked at, and brings everything back once all of it was erased', async () => {
    await seenAndDecided();
    const before = await everything();
    const tab = await settings();
    const { name, text } = await savedWith(tab, 'Save a backup');
    expect(name).toMatch(/^winnow-backup-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text).requests).toHaveLength(2);
    await says(tab, 'Saved last:');
    writeFileSync(path('backup.json'), text);

    await tab.fill('To be sure, type: erase', 'erase');
    await tab.click('button', 'Erase everything');
    await says(tab, 'Everything is erased.');
    await tab.choose('#backup', path('backup.json'));
    await says(tab, 'Nothing is kept yet.');
    expect((await everything()).requests).toEqual([]);
    await tab.click('button', 'Bring it back');
    await says(tab, 'Brought back.');
    expect(await everything()).toEqual(before);

    await tab.choose('#backup', path('backup.json'));
    await says(tab, 'All of this is known already: nothing would change.');
    expect(tab.errors).toEqual([]);
  });

  it('that was written half, or comes from a newer Winnow, is refused in words', async () => {
    await seenAndDecided();
    const tab = await settings();
    const { text } = await savedWith(tab, 'Save a backup');
    writeFileSync(path('half.json'), text.slice(0, text.length / 2));
    writeFileSync(path('newer.json'), text.replace(/"schema":\d+/, '"schema":99'));
    const before = await everything();
    await tab.choose('#backup', path('half.json'));
    await says(tab, 'The file was not written to its end. Use another copy of it. Nothing was changed.');
    await tab.choose('#backup', path('newer.json'));
    await says(tab, 'The backup was made by a newer Winnow (version 99 of the memory).');
    expect(await everything()).toEqual(before);
  });

  it('as a table holds no formula', async () => {
    await seenAndDecided();
    const { name, text } = await savedWith(await settings(), 'Save requests as a table');
    expect(name).toMatch(/^winnow-requests-.*\.csv$/);
    expect(text).toContain('"\'=1+1"');
  });
});
