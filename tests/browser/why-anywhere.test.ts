import { describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { badgesAre, buttonPlace } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const CARDS = [
  {
    slug: 'anna-berg',
    name: 'Anna Berg',
    note: 'Which sensors did you use on the Bergen route in 2019? '.repeat(6),
  },
  { slug: 'bo-holm', name: 'Bo Holm', headline: 'I help coaches get 50 leads a month' },
];
/** CSS px. */
const BAR = 60;
/** The site's own bars, over everything that can be stacked, and a page that is long enough to scroll. */
const BARS =
  '<style>main{padding:90px 0 900px}.bar{position:fixed;left:0;right:0;height:60px;background:#def;z-index:2147483647}</style><div class="bar" style="top:0"></div><div class="bar" style="bottom:0"></div>';

interface Seen {
  readonly inWindow: boolean;
  /** What lies on top in the middle of the card and just inside its corners is ours. */
  readonly onTop: boolean;
}

function whySeen(tab: Tab): Promise<Seen | null> {
  return tab.inLayer((root) => {
    const box = root.querySelector('.why')?.getBoundingClientRect();
    if (box === undefined || box.width < 100 || box.height < 40) return null;
    const inWindow = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
    const points = [0.1, 0.5, 0.9].map((share) => [
      box.left + box.width * share,
      box.top + box.height * share,
    ]);
    return {
      inWindow,
      onTop: points.every(([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0) === root.host),
    };
  }, null);
}

describe.each(BROWSERS)('why, wherever the badge stands, in $name', (browser) => {
  const winnow = useWinnow(browser);

  it.each([
    // Half of 760 by 800: what a window of that size shows at 200 %.
    ['in a narrow window', 380, 700, 'ltr'],
    ['at 200 %', 380, 400, 'ltr'],
    ['on a page that runs from right to left', 1_000, 700, 'rtl'],
    ['on a narrow one that does', 380, 600, 'rtl'],
  ])('%s it is all there, above the site’s own bars', async (_, width, height, direction) => {
    const html = madeList(CARDS)
      .replace('<html lang="en">', `<html lang="en" dir="${direction}">`)
      .replace('<body>', `<body>${BARS}`);
    const tab = await winnow.visit(html);
    await tab.resize(width, height);
    await badgesAre(tab, CARDS.length);
    for (const { slug, name } of CARDS) {
      await tab.moveTo({ x: 1, y: height / 2 });
      await tab.evaluate(
        (wanted) =>
          document.querySelector(`[data-slug="${wanted}"] strong`)?.scrollIntoView({ block: 'center' }),
        slug,
      );
      const inSight = await eventually(
        () => buttonPlace(tab, `, ${name}`),
        ({ y }) => y > BAR && y < height - BAR,
      );
      await tab.moveTo(inSight);
      const seen = await eventually(
        () => whySeen(tab),
        (each) => each?.onTop === true && each.inWindow,
        5_000,
      );
      expect(seen).toEqual({ inWindow: true, onTop: true });
    }
  });
});
