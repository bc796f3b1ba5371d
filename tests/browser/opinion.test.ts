import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { says } from './support/says.ts';
import { siteLog, textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

/** Too little to say: what a verdict leaves open. */
const OPEN_NOTE = 'So?';
const SWITCH = 'Let me ask the browser’s own model about open notes';
const ASK = 'Ask the browser’s own model';

/** A stand-in for the browser's own model: it says the same of every note, and keeps what it was asked. */
function giveModel(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, {
      asked,
      LanguageModel: {
        availability: async () => 'available',
        create: async () => ({
          async prompt(text: string) {
            asked.push(text);
            return '{"label":"pitch","ground":"asks-for-time"}';
          },
          destroy() {},
        }),
      },
    });
  });
}

describe.each(BROWSERS)('a second opinion in $name', (browser) => {
  const winnow = useWinnow(browser);

  async function openNote(secondOpinion: boolean): Promise<{ readonly page: Tab; readonly queue: Tab }> {
    const queue = await winnow.own('popup.html');
    await giveModel(queue);
    await winnow.startWith({ settings: { secondOpinion } });
    const page = await winnow.visit(
      madeList([{ slug: 'ada-venn', name: 'Ada Venn', headline: 'Pump engineer', note: OPEN_NOTE }]),
    );
    await badgesAre(page, 1);
    await queue.bringToFront();
    await queue.click('button', 'Ada Venn');
    await says(queue, 'No note, or too little to say');
    return { page, queue };
  }

  it('is not offered until it is switched on', async () => {
    const { queue } = await openNote(false);
    expect(await textOf(queue)).not.toContain(ASK);
  });

  it('is shown beside the verdict, and changes and presses nothing', async () => {
    const { page, queue } = await openNote(true);
    const before = await winnow.rows('requests');
    await queue.click('button', ASK);
    await says(queue, 'The browser’s model would say: Pitch. It asks for your time.');
    expect(await textOf(queue)).toContain('it decides nothing');
    const asked = await queue.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
    expect(asked.map((text) => JSON.parse(text))).toEqual([
      { request: { headline: 'Pump engineer', note: OPEN_NOTE } },
    ]);
    expect((await winnow.rows('requests')).map(({ label }) => label)).toEqual(
      before.map(({ label }) => label),
    );
    expect(await winnow.rows('decisions')).toEqual([]);
    expect(await siteLog(page)).toEqual([]);
  });

  it('can be switched on in the settings where the browser has a model, and only there', async () => {
    const options = await winnow.own('options.html');
    const offered = () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('#opinion-on')?.disabled === false);
    await says(options, 'This browser offers no such model on this device.');
    expect(await offered()).toBe(false);

    await giveModel(options);
    // Any change has the page look again.
    await options.click('checkbox', 'Decide with single keys, on the page and in the queue');
    await says(options, 'The model is ready.');
    await options.click('checkbox', SWITCH);
    await eventually(
      () => options.evaluate(() => document.querySelector<HTMLInputElement>('#opinion-on')?.checked),
      (on) => on === true,
    );
    await options.reload();
    await says(options, 'This browser offers no such model on this device.');
    // It was kept; and what is on can be switched off, model or not.
    expect(await offered()).toBe(true);
  });
});
