import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const NOTE = 'Hoi, we waren allebei op de zeildag in Hoorn. Zullen we eens bijpraten over de nieuwe haven?';

describe.each(BROWSERS)('a reply from the queue in $name', (browser) => {
  const winnow = useWinnow(browser);
  let queue: Tab;

  /** The text that would be copied, and its language; null while no sheet is open. */
  const sheet = () =>
    queue.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('dialog[open] textarea');
      return field === null ? null : { text: field.value, lang: field.lang };
    });

  beforeEach(async () => {
    const replies = { channel: '', templates: [{ name: 'Koffie', text: 'Koffie, {first name}?' }] };
    await winnow.startWith({ settings: { replies } });
    const page = await winnow.visit(madeList([{ slug: 'bo-holm', name: 'Bo Holm', note: NOTE }]));
    await badgesAre(page, 1);
    queue = await winnow.own('popup.html');
    await eventually(
      () => textOf(queue),
      (text) => text.includes('Bo Holm'),
    );
    await queue.press('j', 'r');
  });

  it('is chosen, changed and copied before the decision is made', async () => {
    await eventually(sheet, (shown) => shown?.lang === 'nl' && shown.text.startsWith('Dag Bo, '));
    expect(await winnow.rows('decisions')).toEqual([]);
    await queue.press('5');
    await eventually(sheet, (shown) => shown?.text.includes('Het komt nu niet goed uit') === true);
    await queue.press('7');
    await eventually(sheet, (shown) => shown?.text === 'Koffie, Bo?');
    await queue.fill('Your reply', 'Koffie op dinsdag, Bo?');
    await queue.press('Control+Enter');
    const [made] = await eventually(
      () => winnow.rows('decisions'),
      ([first]) => first !== undefined,
    );
    expect(made).toMatchObject({ requestId: 'linkedin:bo-holm', choice: 'reply', via: 'popup' });
    expect(await winnow.clipboard()).toBe('Koffie op dinsdag, Bo?');
    expect(await sheet()).toBeNull();
  });

  it('that is given up decides nothing, and gives the keys back', async () => {
    await eventually(sheet, (shown) => shown !== null);
    await queue.press('Escape');
    await eventually(sheet, (shown) => shown === null);
    expect(await winnow.rows('decisions')).toEqual([]);
    await queue.press('e');
    await eventually(
      () => winnow.rows('decisions'),
      ([first]) => first?.choice === 'decline',
    );
  });
});
