import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings/settings.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre, barText } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { savedPage } from './support/pages.ts';
import { siteLog } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

/** As `expected.json` says: the first three requests on the page. */
const [, SECOND, THIRD] = ['ingeborg-haukas', 'zaynab-al-rashidi', 'vito-accetta'];

describe.each(BROWSERS)('keys on the page in $name, nothing selected at first', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');

  async function visit(): Promise<Tab> {
    const tab = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(tab, 15);
    return tab;
  }

  it('j j j e declines the third request: one control pressed after the window, then applied', async () => {
    await winnow.startWith({ settings: DEFAULT_SETTINGS });
    const tab = await visit();
    await tab.press('j', 'j', 'j', 'e');
    const [planned] = await eventually(decisions, (all) => all.length === 1);
    expect(planned).toMatchObject({
      requestId: `linkedin:${THIRD}`,
      choice: 'decline',
      state: 'planned',
      via: 'page',
      appliedAt: null,
    });
    expect(await siteLog(tab)).toEqual([]);

    const [applied] = await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: THIRD, outcome: 'ignored' }]);
    expect((applied?.appliedAt ?? 0) - (planned?.decidedAt ?? 0)).toBeGreaterThanOrEqual(
      DEFAULT_SETTINGS.undoWindow,
    );
  });

  it('e then z presses nothing, even when the next decision has long been pressed', async () => {
    await winnow.startWith({ settings: { undoWindow: 3_000 } });
    const tab = await visit();
    await tab.press('j', 'e', 'z');
    await eventually(decisions, ([first]) => first?.state === 'undone');
    // The selection has come back to whom it was about.
    await eventually(
      () => tab.inLayer((root) => root.querySelector('.badge-selected')?.getAttribute('aria-label'), null),
      (selected) => selected?.endsWith(', Ingeborg Haukås') === true,
    );
    await tab.press('j', 'e');
    await eventually(decisions, (all) => all.some(({ state }) => state === 'applied'));
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: SECOND }]);
    expect((await decisions()).map(({ state }) => state).sort()).toEqual(['applied', 'undone']);
  });

  it('a accepts, and the card goes', async () => {
    const tab = await visit();
    await tab.press('j', 'a');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(tab)).toMatchObject([{ action: 'accept', outcome: 'accepted' }]);
  });

  it('t keeps in touch with somebody genuine who was just accepted, and presses nothing more', async () => {
    const tab = await winnow.visit(savedPage('s3b-en-all'));
    const at = (await badgesAre(tab, 15)).findIndex(({ label }) => label === 'Genuine');
    await tab.press(...Array.from({ length: at + 1 }, () => 'j'), 'a');
    const [accepted] = await eventually(decisions, ([first]) => first !== undefined);
    const [request] = (await winnow.rows('requests')).filter(({ id }) => id === accepted?.requestId);
    const says = (words: string) =>
      eventually(
        () => barText(tab),
        (text) => text.includes(words),
      );
    await says(`Keep in touch with ${request?.name}?`);
    await tab.press('t');
    await says(`${request?.name} is among your people.`);
    const [person] = await winnow.rows('people');
    expect(person).toMatchObject({ name: request?.name, requestId: request?.id });
    expect(person?.hook).not.toBe('');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(tab)).toMatchObject([{ action: 'accept', slug: request?.slug }]);
  });

  it('t keeps in touch with whose request was the last on the page, once it has gone', async () => {
    const note =
      'Your talk on reefer containers made me wonder: which sensors did you use on the Bergen route?';
    const tab = await winnow.visit(madeList([{ slug: 'anna-berg', name: 'Anna Berg', note }]));
    await badgesAre(tab, 1);
    await tab.press('j', 'a');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(tab)).toMatchObject([{ action: 'accept', slug: 'anna-berg' }]);
    await eventually(
      () => barText(tab),
      (text) => text.includes('Keep in touch with Anna Berg?'),
    );
    await tab.press('t');
    await eventually(
      () => winnow.rows('people'),
      ([person]) => person?.name === 'Anna Berg',
    );
  });

  it('h puts off without pressing anything', async () => {
    const tab = await visit();
    await tab.press('j', 'h');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    const postponed = (await winnow.rows('requests')).filter(({ status }) => status === 'postponed');
    expect(postponed).toHaveLength(1);
    expect(await siteLog(tab)).toEqual([]);
  });

  it('one after another, each is pressed once, in the order in which they were decided', async () => {
    const tab = await visit();
    // After each decision the next request is selected.
    await tab.press('j', 'e', 'a', 'e');
    await eventually(decisions, (all) => all.filter(({ state }) => state === 'applied').length === 3);
    expect(await siteLog(tab)).toMatchObject([
      { action: 'ignore', slug: 'ingeborg-haukas' },
      { action: 'accept', slug: SECOND },
      { action: 'ignore', slug: THIRD },
    ]);
  });
});
