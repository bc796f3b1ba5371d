import { beforeEach, describe, expect, it } from 'vitest';
import { demoPage } from '../../demo/page.ts';
import { REQUESTS } from '../../demo/requests.ts';
import { eventually } from './support/eventually.ts';
import { madeList } from './support/made-list.ts';
import { siteLog, textOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
  { slug: 'cleo-reyes', name: 'Cleo Reyes' },
];
/** The first person of the demo whom nothing sets apart from others. */
const PLAIN = REQUESTS.find(({ followsYou, asksCare }) => !followsYou && !asksCare);

describe.each(BROWSERS)('a page left untouched, decisions only listed, in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');
  let page: Tab;
  let queue: Tab;

  beforeEach(() => winnow.startWith({ settings: { presence: 'untouched', pressing: 'list' } }));

  async function visit(html: string, count: number): Promise<void> {
    page = await winnow.visit(html);
    queue = await winnow.own('popup.html');
    await eventually(
      () => winnow.rows('requests'),
      (all) => all.length === count,
    );
  }

  /** Opens somebody's card in the queue and decides. */
  async function decide(name: string, choice: string): Promise<void> {
    await eventually(
      () => textOf(queue),
      (shown) => shown.includes(name),
    );
    await queue.click('button', name);
    await queue.press(choice);
    await eventually(decisions, (all) => all.length === 1);
  }

  const asTheSiteMadeIt = async (): Promise<boolean> =>
    (await page.evaluate(() => document.documentElement.children.length)) === 2;

  it('presses nothing, shows what waits for the reader, and keeps it once they have pressed it', async () => {
    await visit(madeList(PEOPLE), 3);
    await decide('Bo Holm', 'a');
    await eventually(
      () => textOf(queue),
      (shown) => shown.includes('1 decision is yours to press') && shown.includes('For you to press'),
    );
    expect(await decisions()).toMatchObject([{ state: 'planned', pageId: null }]);
    expect(await siteLog(page)).toEqual([]);

    await page.bringToFront();
    await page.click('button', 'Accept Bo Holm’s invitation');
    await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(await decisions()).toMatchObject([
      { requestId: 'linkedin:bo-holm', choice: 'accept', via: 'popup' },
    ]);
    expect(await siteLog(page)).toEqual([{ action: 'accept', slug: 'bo-holm', trusted: true }]);
    expect(await asTheSiteMadeIt()).toBe(true);
  });

  it('believes the page where the reader did otherwise than they had listed', async () => {
    await visit(demoPage(), REQUESTS.length);
    const name = PLAIN?.name ?? '';
    await decide(name, 'a');
    await page.bringToFront();
    await page.click('button', `Ignore an invitation to connect from ${name}`);
    await eventually(decisions, (all) => all.some(({ state }) => state === 'applied'));
    const kept = await decisions();
    expect(kept.find(({ state }) => state === 'applied')).toMatchObject({ choice: 'decline', via: 'site' });
    expect(kept.find(({ choice }) => choice === 'accept')?.state).toBe('undone');
    expect(await asTheSiteMadeIt()).toBe(true);
  });

  it('keeps what the page says of somebody whom nothing was listed for', async () => {
    await visit(demoPage(), REQUESTS.length);
    await page.bringToFront();
    await page.click('button', `Accept ${PLAIN?.name}’s invitation`);
    const [kept] = await eventually(decisions, ([first]) => first?.state === 'applied');
    expect(kept).toMatchObject({ requestId: `linkedin:${PLAIN?.slug}`, choice: 'accept', via: 'site' });
  });

  it('concludes nothing from a list that was drawn without somebody at the next visit', async () => {
    await visit(madeList(PEOPLE), 3);
    await decide('Bo Holm', 'e');
    await page.close();
    page = await winnow.visit(madeList(PEOPLE.slice(0, 1)));
    await eventually(
      () => winnow.pageLives('https://www.linkedin.com/*'),
      ([life]) => typeof life === 'string',
    );
    await queue.bringToFront();
    expect(await textOf(queue)).toContain('1 decision is yours to press');
    expect(await decisions()).toMatchObject([{ state: 'planned' }]);

    await queue.click('button', 'Bo Holm');
    await queue.click('button', 'I have done it');
    await eventually(decisions, ([first]) => first?.state === 'applied');
  });
});
