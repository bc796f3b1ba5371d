import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Dexie } from 'dexie';
import { afterAll, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { textOf } from './support/site.ts';
import { makeSmallDisk } from './support/small-disk.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, because, useWinnow } from './support/winnow.ts';

const disk = makeSmallDisk();
afterAll(() => disk?.remove());

const says = (tab: Tab, ...words: readonly string[]) =>
  eventually(
    () => textOf(tab),
    (shown) => words.some((each) => shown.includes(each)),
  );

const DEXIE = readFileSync(createRequire(import.meta.url).resolve('dexie/dist/dexie.min.js'), 'utf8');
/** A memory as the first version of Winnow left it. */
const OLD = JSON.parse(readFileSync(new URL('../unit/store/version-1.json', import.meta.url), 'utf8'));

const HELD = 'The memory is held by another window';
const FULL = 'The disk is full';
const DAMAGED = 'The browser cannot open its own files: they are damaged, or the disk is full.';
const LOST = 'memory is gone';
/** What is said where the browser says nothing itself. */
const SILENT = 'The browser did not open Winnow’s memory and gives no reason';

/** More than the last block of a file has room for; each line short enough to be taken. */
const LONG = Array.from({ length: 400 }, (_, at) => `${at} ${'harbours '.repeat(40)}`).join('\n');

describe.each(BROWSERS)('the memory of $name', (browser) => {
  const winnow = useWinnow(browser, disk === null ? {} : { folder: disk.folder });

  async function seen(): Promise<void> {
    const list = await winnow.visit(madeList([{ slug: 'mo-lind', name: 'Mo Lind', headline: 'Lecturer' }]));
    await badgesAre(list, 1);
    await list.close();
  }

  it.skipIf(disk === null)(
    `says so where the disk is full, and has everything once there is room${because(disk === null ? 'no disk could be made' : undefined)}`,
    async () => {
      await seen();
      const options = await winnow.own('options.html');
      await says(options, 'Who you are');
      const popup = await winnow.own('popup.html');
      await says(popup, 'Mo Lind');
      disk?.fill();
      try {
        await options.fill('Interests (one per line)', LONG);
        await options.press('Tab');
        await says(options, 'Not saved: the memory could not be written.', FULL, DAMAGED);
        await popup.bringToFront();
        await popup.press('j', 'e');
        // So few words as a decision has may still find room, and then it stands.
        await says(popup, FULL, DAMAGED, 'Decline waits');
        await popup.reload();
        // What a browser can still read of it is shown; else what is wrong, and what can be done about it.
        await says(popup, 'Mo Lind', 'Save what can be read');
      } finally {
        disk?.makeRoom();
      }
      await popup.reload();
      await says(popup, 'Mo Lind');
      expect(await winnow.rows('requests')).toHaveLength(1);
    },
  );

  /** Has the memory of an earlier version in use by a tab that does not hear that it should make room. */
  async function holdOld(): Promise<Tab> {
    await winnow.stopBackground();
    const holder = await winnow.own('licences.txt');
    await holder.run(DEXIE);
    await holder.evaluate(async ({ version, stores, rows }) => {
      const shared = globalThis as unknown as { readonly Dexie: typeof Dexie; held: Dexie };
      await shared.Dexie.delete('winnow');
      shared.held = new shared.Dexie('winnow');
      shared.held.version(version).stores(stores);
      shared.held.on('versionchange', () => false);
      await shared.held.open();
      for (const name of Object.keys(rows)) await shared.held.table(name).bulkAdd(rows[name]);
    }, OLD);
    return holder;
  }

  it('says so where a window with an earlier version holds it, and goes on once that lets go', async () => {
    const holder = await holdOld();
    const options = await winnow.own('options.html');
    await says(options, HELD);
    const popup = await winnow.own('popup.html');
    await says(popup, HELD);
    await holder.evaluate(() => (globalThis as unknown as { readonly held: Dexie }).held.close());
    await says(options, 'Who you are');
    await says(popup, 'Ann Lee');
  });

  // The last one: what is spoilt here no test after it could use.
  it('says so where its files are damaged, and never shows an empty queue as if nothing had been', async () => {
    // It looks only once whether there is a memory; what the test before has kept is gone since.
    await winnow.stopBackground();
    await seen();
    await winnow.spoilMemory();
    const popup = await winnow.own('popup.html');
    const shown = await says(popup, LOST, DAMAGED, SILENT);
    expect(shown).toContain(shown.includes(LOST) ? 'Bring back a backup' : 'Save what can be read');
    if (!shown.includes(DAMAGED)) return;
    await popup.click('button', 'Save what can be read');
    await says(popup, 'Saved with your downloads', 'Nothing could be read.');
  });
});
