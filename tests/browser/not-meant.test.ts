import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre, barText } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { savedPage } from './support/pages.ts';
import { siteDoes, siteLog } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
  { slug: 'cleo-reyes', name: 'Cleo Reyes' },
];

describe.each(BROWSERS)('what is not meant decides nothing, in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');

  async function visit(html = madeList(PEOPLE), count = PEOPLE.length): Promise<Tab> {
    const tab = await winnow.visit(html);
    await badgesAre(tab, count);
    return tab;
  }

  /**
   * A real decision made last. Everything before it has been heard by the time that it is applied, so whatever else
   * was decided or pressed would show.
   */
  async function onlyThisCounts(tab: Tab, keys: readonly string[], slug: string): Promise<void> {
    await tab.press(...keys);
    await eventually(decisions, (all) => all.some(({ state }) => state === 'applied'));
    expect(await decisions()).toMatchObject([{ requestId: `linkedin:${slug}`, choice: 'decline' }]);
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug }]);
  }

  it('a thousand keys that a script makes', async () => {
    const tab = await visit();
    await tab.evaluate(() => {
      const ours = [...document.documentElement.children].at(-1);
      for (let at = 0; at < 1000; at += 1) {
        for (const target of [window, document, document.body, document.querySelector('li'), ours])
          target?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'jae'[at % 3] ?? '', bubbles: true, composed: true }),
          );
      }
    });
    // Had one of them been heard, the first j would select another card than the first.
    await onlyThisCounts(tab, ['j', 'e'], 'anna-berg');
  });

  it('a thousand presses that a script makes, on our element and on the site’s controls', async () => {
    const tab = await visit();
    await siteDoes(tab, 'stayDeaf');
    await tab.evaluate(() => {
      const ours = [...document.documentElement.children].at(-1);
      const controls = [...document.querySelectorAll('button')];
      for (let at = 0; at < 1000; at += 1) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          ours?.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: at, clientY: at }),
          );
        controls[at % controls.length]?.click();
      }
    });
    expect(await siteLog(tab)).toHaveLength(1000);
    await tab.press('j', 'h');
    await eventually(decisions, (all) => all.some(({ state }) => state === 'applied'));
    expect(await decisions()).toMatchObject([{ requestId: 'linkedin:anna-berg', choice: 'later' }]);
    expect(await siteLog(tab)).toHaveLength(1000);
  });

  it('a key that is held down', async () => {
    const tab = await visit();
    await tab.hold('j');
    await onlyThisCounts(tab, ['e'], 'anna-berg');
  });

  it('keys with Ctrl or Alt', async () => {
    const tab = await visit();
    await tab.press('j');
    await tab.evaluate(() => addEventListener('keydown', (event) => event.preventDefault()));
    await tab.press('Control+e', 'Alt+a');
    await onlyThisCounts(tab, ['j', 'e'], 'bo-holm');
  });

  it('keys in a field', async () => {
    const tab = await visit();
    await tab.press('j');
    await tab.evaluate(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    });
    await tab.press('e', 'a', 'j');
    const typed = await tab.evaluate(() => {
      const field = document.querySelector('input');
      field?.blur();
      return field?.value;
    });
    expect(typed).toBe('eaj');
    await onlyThisCounts(tab, ['j', 'e'], 'bo-holm');
  });

  it('keys in a place that is edited', async () => {
    const tab = await visit();
    await tab.press('j');
    await tab.evaluate(() => {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      document.body.append(box);
      box.focus();
    });
    await tab.press('e', 'a', 'j');
    await tab.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.remove());
    await onlyThisCounts(tab, ['j', 'e'], 'bo-holm');
  });

  it('keys while a dialog of the site is open', async () => {
    const tab = await visit();
    await tab.press('j');
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Take care when connecting';
      document.body.append(dialog);
      dialog.showModal();
    });
    await tab.press('e', 'a', 'j');
    await tab.evaluate(() => document.querySelector('dialog')?.remove());
    await onlyThisCounts(tab, ['j', 'e'], 'bo-holm');
  });

  it('keys behind our own help', async () => {
    const tab = await visit();
    await tab.press('j', '?', 'e', 'a', 'j', 'Escape');
    await onlyThisCounts(tab, ['j', 'e'], 'bo-holm');
  });

  it('keys that press, on a card whose controls cannot be told apart; and it is said', async () => {
    const people = PEOPLE.map((card) => ({ ...card, clear: card.slug !== 'anna-berg' }));
    const tab = await visit(madeList(people));
    for (const key of ['a', 'e', 'r']) {
      await tab.press(...(key === 'a' ? ['j', key] : [key]));
      await eventually(
        () => barText(tab),
        (shown) => shown.includes('Read only'),
      );
    }
    await onlyThisCounts(tab, ['j', 'e'], 'bo-holm');
  });

  it('the saved page’s search field takes the keys', async () => {
    const tab = await visit(savedPage('s3b-en-all'), 15);
    await tab.press('j');
    await tab.evaluate(() => document.querySelector<HTMLElement>('[role="combobox"]')?.focus());
    await tab.press('e');
    await tab.evaluate(() => document.querySelector<HTMLElement>('[role="combobox"]')?.blur());
    await onlyThisCounts(tab, ['j', 'e'], 'zaynab-al-rashidi');
  });
});
