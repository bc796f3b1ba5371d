import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badges, badgesAre } from './support/layer.ts';
import { type MadeCard, madeList } from './support/made-list.ts';
import { says } from './support/says.ts';
import { siteLog } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const sold = (name: string, firm: string) =>
  `Hi ${name}, we help engineering firms like ${firm} double their leads. Would you be open to a quick 15 minute call this week?`;
const HUMAN =
  'Hi Ilse, we met at the groundwater workshop in Delft last Thursday. You asked about our tracer tests, I promised to send you the paper.';

const ANNA = { slug: 'anna-berg', name: 'Anna Berg', note: sold('Ilse', 'yours') };
const BO = { slug: 'bo-moor', name: 'Bo Moor', note: sold('Tom', 'Royal Delta') };
const CLEO = { slug: 'cleo-vik', name: 'Cleo Vik', note: sold('Ms Vermeer', 'Arcadis') };
const SAME: readonly MadeCard[] = [ANNA, BO, CLEO];
const DAG = { slug: 'dag-lund', name: 'Dag Lund', note: HUMAN };

describe.each(BROWSERS)('learning in $name', (browser) => {
  const winnow = useWinnow(browser);
  let page: Tab;
  let queue: Tab;

  const request = async (slug: string) =>
    (await winnow.rows('requests')).find((row) => row.slug === slug) ?? null;
  const labelOnPage = async (name: string) =>
    (await badges(page)).find((badge) => badge.name === name)?.label;

  const names = () =>
    queue.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main li .item-name')].map((each) => each.innerText),
    );

  /** Opens the page and the queue, in which one of the three stands for all of them; the others follow. */
  async function open(): Promise<readonly [first: MadeCard, ...others: readonly MadeCard[]]> {
    page = await winnow.visit(madeList([...SAME, DAG]));
    await badgesAre(page, 4);
    queue = await winnow.own('popup.html');
    await says(queue, '3 people sent you this text');
    const shown = await names();
    const first = SAME.find(({ name }) => shown.includes(name)) ?? ANNA;
    return [first, ...SAME.filter((each) => each !== first)];
  }

  describe('a label that the reader puts right', () => {
    it('counts at once, moves those with the same text, and is taken back in the settings', async () => {
      const [first, second] = await open();
      const before = await request(second?.slug ?? '');
      expect(before?.label).toBe('pitch');
      await queue.click('button', first.name);
      await queue.press('l');
      await says(queue, 'What is it?');
      await queue.press('1');

      await eventually(
        () => request(first.slug),
        (row) => row?.label === 'genuine' && row.corrected === 'genuine',
      );
      const moved = await eventually(
        () => request(second?.slug ?? ''),
        (row) => row?.reasons.some(({ code }) => code === 'text-judged') === true,
      );
      expect(moved?.probabilities.genuine).toBeGreaterThan((before?.probabilities.genuine ?? 1) + 0.3);
      expect((await request(DAG.slug))?.label).toBe('genuine');
      await says(queue, 'You called this “Genuine”.');
      await eventually(
        () => labelOnPage(first.name),
        (label) => label === 'Genuine',
      );

      const settings = await winnow.own('options.html#learning');
      await says(settings, `You labelled ${first.name} “Genuine”. Winnow had said “Pitch”.`);
      await settings.click('button', `Take back: ${first.name}`);
      await says(settings, 'Nothing yet.');
      await eventually(
        () => request(first.slug),
        (row) => row?.label === 'pitch' && row.corrected === undefined,
      );
      expect((await request(second?.slug ?? ''))?.probabilities).toEqual(before?.probabilities);
      expect(await winnow.rows('lessons')).toEqual([]);
      await eventually(
        () => labelOnPage(first.name),
        (label) => label === 'Pitch',
      );
      // It is all judged by then, and none of it left in the middle.
      await eventually(
        async () => (await winnow.rows('singles')).find(({ name }) => name === 'judged')?.value,
        (judged) => typeof judged === 'string',
      );
    });

    it('survives the end of the background', async () => {
      const [first] = await open();
      await queue.click('button', first.name);
      await queue.press('l', '1');
      await eventually(
        () => request(first.slug),
        (row) => row?.label === 'genuine',
      );
      await winnow.stopBackground();
      await page.reload();
      await badgesAre(page, 4);
      await eventually(
        () => labelOnPage(first.name),
        (label) => label === 'Genuine',
      );
    });
  });

  describe('the same text from three people', () => {
    const decisions = () => winnow.rows('decisions');

    it('is one row that unfolds, and is declined for all and taken back at one stroke', async () => {
      await winnow.startWith({ settings: { undoWindow: 20_000 } });
      const [first] = await open();
      expect(await names()).toHaveLength(2);
      await queue.click('button', first.name);
      await queue.click('button', 'Show the other 2');
      await eventually(names, (shown) => shown.length === 4);
      await queue.click('button', 'Decline, all 3');

      const planned = await eventually(decisions, (all) => all.length === 3);
      expect(planned.every(({ state, choice }) => state === 'planned' && choice === 'decline')).toBe(true);
      expect(new Set(planned.map(({ together }) => together)).size).toBe(1);
      await says(queue, 'Declining 3 requests');
      expect(await siteLog(page)).toEqual([]);

      await queue.press('z');
      await eventually(decisions, (all) => all.every(({ state }) => state === 'undone'));
      expect(await siteLog(page)).toEqual([]);
      await eventually(
        () => winnow.rows('texts'),
        (texts) => texts.every(({ declined }) => declined.length === 0),
      );
    });

    it('is declined for all, each pressed by itself, and known when it comes again', async () => {
      const [first] = await open();
      await queue.click('button', first.name);
      await queue.click('button', 'Decline, all 3');
      await eventually(decisions, (all) => all.length === 3 && all.every(({ pageId }) => pageId !== null));
      await page.bringToFront();
      await eventually(decisions, (all) => all.every(({ state }) => state === 'applied'));
      const pressed = await siteLog(page);
      expect(pressed.map(({ action, slug }) => `${action} ${slug}`).sort()).toEqual(
        SAME.map(({ slug }) => `ignore ${slug}`).sort(),
      );
      const again = { slug: 'eva-holm', name: 'Eva Holm', note: sold('dear', 'Boskalis') };
      page = await winnow.visit(madeList([again, DAG]));
      await badgesAre(page, 2);
      const known = await request('eva-holm');
      expect(known?.reasons.map(({ code }) => code)).toContain('text-declined-as-pitch');
    });
  });
});
