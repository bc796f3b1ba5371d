import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badges, badgesAre } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { RECEIVED } from './support/pages.ts';
import { siteLog, textOf } from './support/site.ts';
import type { OpenDocument, Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg' },
  { slug: 'bo-holm', name: 'Bo Holm' },
  { slug: 'cleo-reyes', name: 'Cleo Reyes' },
];
const OLD_PAGE = 'https://www.linkedin.com/preload/';
const ADVERTISEMENT = 'https://ads.example/invitations/';
const FRAME_STYLE = 'position:absolute;left:40px;top:200px;width:900px;height:700px;border:0';

/** The site's new shell, and in it a page of the site or of somebody else. */
function shell(address: string, main = '<h1>Invitations</h1>'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head>
<body><main>${main}</main><iframe src="${address}" style="${FRAME_STYLE}"></iframe></body></html>`;
}

const childrenOf = (open: OpenDocument) => open.evaluate(() => document.documentElement.children.length);

describe.each(BROWSERS)('a list inside a frame, in $name', (browser) => {
  const winnow = useWinnow(browser);
  const decisions = () => winnow.rows('decisions');
  const applied = () =>
    eventually(decisions, (all) => all.length > 0 && all.every(({ state }) => state === 'applied'));

  async function open(main?: string): Promise<{ tab: Tab; frame: OpenDocument }> {
    const tab = await winnow.visit({ [RECEIVED]: shell(OLD_PAGE, main), [OLD_PAGE]: madeList(PEOPLE) });
    const frame = await tab.frame();
    await badgesAre(frame, PEOPLE.length);
    return { tab, frame };
  }

  it('of the site itself has its badges there, and the shell has none', async () => {
    const { tab, frame } = await open();
    expect((await badges(frame)).map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Holm', 'Cleo Reyes']);
    expect(await badges(tab)).toEqual([]);
    expect(await childrenOf(tab)).toBe(2);
  });

  it('hears keys where the focus is in it, and presses there', async () => {
    const { tab, frame } = await open();
    await tab.clickAt({ x: 500, y: 850 });
    await tab.press('j', 'j', 'e');
    await applied();
    expect(await siteLog(frame)).toMatchObject([{ action: 'ignore', slug: 'bo-holm' }]);
  });

  it('hears no key where the focus is in the shell', async () => {
    const { tab, frame } = await open();
    await tab.clickAt({ x: 20, y: 20 });
    await tab.press('j', 'j', 'e');
    await tab.clickAt({ x: 500, y: 850 });
    await tab.press('j', 'e');
    await applied();
    expect(await siteLog(frame)).toMatchObject([{ action: 'ignore', slug: 'anna-berg' }]);
  });

  it('is where a decision from the queue is pressed', async () => {
    const { tab, frame } = await open();
    const queue = await winnow.own('popup.html');
    await eventually(
      () => textOf(queue),
      (shown) => shown.includes('Cleo Reyes'),
    );
    await queue.press('j', 'e');
    await eventually(decisions, (all) => all.length === 1);
    await tab.bringToFront();
    const [decision] = await applied();
    expect(await siteLog(frame)).toMatchObject([
      { action: 'ignore', slug: decision?.requestId.replace('linkedin:', '') },
    ]);
  });

  it('makes one entry of a request that the shell shows as well, and a decision in one is seen in the other', async () => {
    const [list] = /<ul>[\s\S]*<\/ul>/.exec(madeList(PEOPLE)) ?? [''];
    const { tab, frame } = await open(list);
    await badgesAre(tab, PEOPLE.length);
    expect(await winnow.rows('requests')).toHaveLength(PEOPLE.length);
    await tab.clickAt({ x: 500, y: 850 });
    await tab.press('j', 'e');
    await applied();
    expect(await siteLog(frame)).toMatchObject([{ action: 'ignore', slug: 'anna-berg' }]);
    const drawn = (root: ShadowRoot) => root.querySelectorAll('.badge-applied').length;
    await eventually(
      () => tab.inLayer(drawn, null),
      (count) => count === 1,
    );
  });

  it('of somebody else is not touched', async () => {
    const tab = await winnow.visit({
      [RECEIVED]: shell(ADVERTISEMENT, madeList(PEOPLE).replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, '')),
      [ADVERTISEMENT]: madeList(PEOPLE),
    });
    await badgesAre(tab, PEOPLE.length);
    expect(await childrenOf(await tab.frame())).toBe(2);
  });
});
