import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { savedPage } from './support/pages.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

/** What of the browser's extension API is looked at here, as one of our own pages has it. */
interface Api {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: { readonly session: { get(): Promise<object> } };
}
declare const chrome: Api;

describe.each(BROWSERS)('what the queue shows first in $name', (browser) => {
  const winnow = useWinnow(browser);
  let own: Tab;
  let best: { readonly id: string; readonly name: string };

  const atHand = () => own.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
  const tell = (type: string, data?: object) =>
    own.evaluate(
      async ([kind, value]) =>
        void (await chrome.runtime.sendMessage({ id: 1, type: kind, data: value, timestamp: 1 })),
      [type, data] as const,
    );
  const listed = (tab: Tab) =>
    tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main li .item-name')].map((each) => each.innerText),
    );
  const selected = (tab: Tab) =>
    tab.evaluate(() => document.querySelector<HTMLElement>('.item-selected .item-name')?.innerText);

  /** Nobody else reads or writes the memory, until it is let go. */
  const holdMemory = () =>
    own.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('winnow');
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      const goOn = () => {
        if (document.body.dataset.letGo === undefined)
          transaction.objectStore('singles').get('none').onsuccess = goOn;
      };
      goOn();
      transaction.oncomplete = () => database.close();
    });
  const letGo = () =>
    own.evaluate(() => {
      document.body.dataset.letGo = '';
    });

  beforeEach(async () => {
    // What is decided stays among what waits for as long as this is looked at.
    await winnow.startWith({ settings: { undoWindow: 60_000 } });
    own = await winnow.own('welcome.html');
    const page = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(page, 15);
    await page.close();
    const [first] = (await winnow.rows('requests')).toSorted((a, b) => b.worth - a.worth);
    if (first === undefined) return expect.unreachable('nothing was read');
    best = first;
    await eventually(atHand, (kept) => kept.includes(best.name));
  });

  it('is there before the memory can be read, and answers to keys; what the memory says comes then', async () => {
    await holdMemory();
    const queue = await winnow.own('popup.html');
    const early = await eventually(
      () => listed(queue),
      (names) => names.length > 0,
    );
    expect(early[0]).toBe(best.name);
    await queue.press('j');
    await eventually(
      () => selected(queue),
      (name) => name === best.name,
    );
    await queue.press('a');
    await letGo();
    const decided = await eventually(
      () => winnow.rows('decisions'),
      (all) => all.length > 0,
    );
    expect(decided).toMatchObject([{ requestId: best.id, choice: 'accept' }]);
    await eventually(
      () => listed(queue),
      (names) => names.length > 0 && names[0] !== best.name,
    );
    expect(queue.errors).toEqual([]);
  });

  it('has nothing left of whom is forgotten, and is nothing once everything is erased', async () => {
    await tell('forgetPerson', { requestId: best.id });
    expect(await atHand()).not.toContain(best.name);
    await eventually(atHand, (kept) => kept !== '{}');
    expect(await atHand()).not.toContain(best.name);
    await tell('eraseEverything');
    expect(await atHand()).toBe('{}');
  });
});
