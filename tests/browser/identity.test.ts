import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre, barText } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { siteDoes, siteLog, textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, because, useWinnow } from './support/winnow.ts';

const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
  { slug: 'cleo-reyes', name: 'Cleo Reyes' },
] as const;
const NAMESAKES = [
  { slug: 'anna-berg', name: 'Anna Berg', headline: 'Nurse' },
  { slug: 'anna-berg-1', name: 'Anna Berg', headline: 'Harbour pilot' },
  { slug: 'anna-berg-2', name: 'Anna Berg', headline: 'Bookbinder' },
];
/** Long enough for the page to change before the press. Milliseconds. */
const WINDOW = 1_500;
/** Longer than it takes to see a decision in another tab and to take it back there. Milliseconds. */
const UNHURRIED = 30_000;

describe.each(BROWSERS)('the person that was meant, in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');

  async function visit(people: Parameters<typeof madeList>[0]): Promise<Tab> {
    const tab = await winnow.visit(madeList(people));
    await badgesAre(tab, people.length);
    return tab;
  }

  it('has gone from the page in the meantime: the reader is told, and nothing else is pressed', async () => {
    await winnow.startWith({ settings: { undoWindow: WINDOW } });
    const tab = await visit(PEOPLE);
    await tab.press('j', 'j', 'e');
    await eventually(decisions, (all) => all.length === 1);
    await siteDoes(tab, 'remove', 'bo-holm');
    const [gone] = await eventually(
      decisions,
      ([first]) => first?.state !== 'planned' && first?.state !== 'applying',
    );
    expect(gone).toMatchObject({ state: 'gone', failure: null, requestId: 'linkedin:bo-holm' });
    expect(await siteLog(tab)).toEqual([]);
    await eventually(
      () => barText(tab),
      (shown) => shown.includes('had left the page before anything was pressed'),
    );
  });

  it('is pressed when the rows have changed places in the meantime', async () => {
    await winnow.startWith({ settings: { undoWindow: WINDOW } });
    const tab = await visit(PEOPLE);
    await tab.press('j', 'e');
    await eventually(decisions, (all) => all.length === 1);
    await siteDoes(tab, 'reverse');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug: 'anna-berg' }]);
  });

  it('is pressed among people of the same name', async () => {
    const tab = await visit(NAMESAKES);
    await tab.press('j', 'j', 'a');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await decisions()).toMatchObject([{ requestId: 'linkedin:anna-berg-1', choice: 'accept' }]);
    expect(await siteLog(tab)).toMatchObject([{ action: 'accept', slug: 'anna-berg-1' }]);
  });

  it('is pressed among people of the same name when decided in the queue', async () => {
    const tab = await visit(NAMESAKES);
    const queue = await winnow.own('popup.html');
    await eventually(
      () => textOf(queue),
      (shown) => shown.includes('Bookbinder'),
    );
    await queue.press('j', 'j', 'j', 'e');
    const [planned] = await eventually(decisions, (all) => all.length === 1);
    const slug = planned?.requestId.replace('linkedin:', '');
    // Not the first of that name on the page, which a careless look would find.
    expect(slug).not.toBe('anna-berg');
    await tab.bringToFront();
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await siteLog(tab)).toMatchObject([{ action: 'ignore', slug }]);
  });

  it.skipIf(browser.cannot.hiddenTabs !== undefined)(
    `is left alone on a page that nobody looks at, until somebody does${because(browser.cannot.hiddenTabs)}`,
    async () => {
      await winnow.startWith({ settings: { undoWindow: WINDOW } });
      const [ANNA, ...others] = PEOPLE;
      const hidden = await visit([ANNA]);
      await hidden.press('j', 'e');
      await eventually(decisions, (all) => all.length === 1);
      // Decided later and pressed: the one before was due by then.
      const front = await visit(others);
      await front.press('j', 'e');
      await eventually(decisions, (all) => all.some(({ state }) => state === 'applied'));
      expect(await siteLog(front)).toMatchObject([{ slug: 'bo-holm' }]);
      expect(await siteLog(hidden)).toEqual([]);
      await hidden.bringToFront();
      await eventually(decisions, (all) => all.every(({ state }) => state === 'applied'));
      expect(await siteLog(hidden)).toMatchObject([{ action: 'ignore', slug: 'anna-berg' }]);
    },
  );

  describe('the same request in two tabs', () => {
    const applied = (slug: string) =>
      eventually(decisions, (all) =>
        all.some(({ requestId, state }) => requestId === `linkedin:${slug}` && state === 'applied'),
      );

    async function open(): Promise<Tab> {
      const tab = await winnow.visit(madeList(PEOPLE));
      await badgesAre(tab, PEOPLE.length);
      return tab;
    }

    it('is pressed exactly once between them', async () => {
      const [one, other] = [await open(), await open()];
      await other.press('j', 'e');
      await applied('anna-berg');
      // A decision of the first tab's own: by the time that it is pressed, the other's would have been as well.
      await one.press('j', 'j', 'e');
      await applied('bo-holm');
      expect(await siteLog(other)).toMatchObject([{ action: 'ignore', slug: 'anna-berg' }]);
      expect(await siteLog(one)).toMatchObject([{ action: 'ignore', slug: 'bo-holm' }]);
    });

    it('about to be carried out in one, is seen and taken back in the other', async () => {
      await winnow.startWith({ settings: { undoWindow: UNHURRIED } });
      const [one, other] = [await open(), await open()];
      const planned = (tab: Tab) =>
        tab.inLayer((root) => root.querySelectorAll('.badge-planned').length, null);
      await other.press('j', 'e');
      await eventually(
        () => Promise.all([planned(one), planned(other), barText(one)]),
        ([here, there, bar]) => here === 1 && there === 1 && bar.includes('Anna Berg'),
      );
      await one.bringToFront();
      await one.press('z');
      await eventually(decisions, ([only]) => only?.state === 'undone');
      await eventually(
        () => Promise.all([planned(one), planned(other)]),
        ([here, there]) => here === 0 && there === 0,
      );
      expect([...(await siteLog(one)), ...(await siteLog(other))]).toEqual([]);
    });

    it('carried out in one is seen in the other', async () => {
      const [one, other] = [await open(), await open()];
      await other.press('j', 'e');
      await applied('anna-berg');
      await eventually(
        () => one.inLayer((root) => root.querySelectorAll('.badge-applied').length, null),
        (count) => count === 1,
      );
    });

    it('is pressed exactly once when decided in the queue', async () => {
      const [one, other] = [await open(), await open()];
      const queue = await winnow.own('popup.html');
      await eventually(
        () => textOf(queue),
        (shown) => shown.includes('Anna Berg'),
      );
      await queue.press('j', 'e');
      const [planned] = await eventually(decisions, (all) => all.length === 1);
      const slug = planned?.requestId.replace('linkedin:', '');
      // The tab that was not chosen is looked at past the end of the window, on another card.
      await one.press(slug === 'cleo-reyes' ? 'j' : 'k', 'h');
      await eventually(decisions, (all) =>
        all.some(({ choice, state }) => choice === 'later' && state === 'applied'),
      );
      await other.bringToFront();
      await eventually(decisions, (all) => all.every(({ state }) => state === 'applied'));
      expect([...(await siteLog(one)), ...(await siteLog(other))]).toMatchObject([
        { action: 'ignore', slug },
      ]);
    });

    it('decided in both, the later word counts, and is pressed once', async () => {
      await winnow.startWith({ settings: { undoWindow: WINDOW } });
      const [one, other] = [await open(), await open()];
      await one.press('j', 'e');
      await eventually(decisions, (all) => all.length === 1);
      await other.press('j', 'a');
      await applied('anna-berg');
      expect((await decisions()).map(({ choice, state }) => `${choice} ${state}`).sort()).toEqual([
        'accept applied',
        'decline undone',
      ]);
      // There the selection has moved on to the next one.
      await one.press('e');
      await applied('bo-holm');
      expect(await siteLog(other)).toMatchObject([{ action: 'accept', slug: 'anna-berg' }]);
      expect((await siteLog(one)).filter(({ slug }) => slug === 'anna-berg')).toEqual([]);
    });
  });
});
