import { describe, expect, it } from 'vitest';
import { allBeside } from './support/beside.ts';
import { eventually } from './support/eventually.ts';
import { badgesAre, openWhy } from './support/layer.ts';
import { madeList } from './support/made-list.ts';
import { RECEIVED, savedPage } from './support/pages.ts';
import type { Tab } from './support/tab.ts';
import { BROWSERS, useWinnow } from './support/winnow.ts';

const PEOPLE = [
  { slug: 'anna-berg', name: 'Anna Berg', headline: 'I help coaches get 50 leads a month' },
  { slug: 'bo-holm', name: 'Bartholomea Konstantina von Hohenberg-Lilienthal', headline: 'Harbour pilot' },
  {
    slug: 'cleo-reyes',
    name: 'Cleo Reyes',
    note: 'Which sensors did you use on the Bergen route in 2019?',
  },
];
const ROWS =
  '<style>body{margin:0}ul{list-style:none;padding:0}li{padding:18px 12px;border-top:1px solid}</style>';

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every badge that can be seen, with what of the page's own text and controls lies under it. */
function covered(
  tab: Tab,
): Promise<readonly { readonly badge: Rect; readonly under: readonly string[] }[] | null> {
  return tab.inLayer((root) => {
    const range = document.createRange();
    const own = [...document.querySelectorAll('li strong, li p, li button')].flatMap((element) => {
      range.selectNodeContents(element);
      const boxes =
        element.localName === 'button' ? [element.getBoundingClientRect()] : [...range.getClientRects()];
      return boxes.map((box) => ({ box, text: element.textContent ?? '' }));
    });
    return [...root.querySelectorAll('.badge')]
      .filter((badge) => badge.closest('.badge-away') === null)
      .map((badge) => {
        const { left, right, top, bottom } = badge.getBoundingClientRect();
        const under = own.filter(
          ({ box }) => box.left < right && box.right > left && box.top < bottom - 1 && box.bottom > top + 1,
        );
        return { badge: { left, right, top, bottom }, under: under.map(({ text }) => text) };
      });
  }, null);
}

/** How well the words of each badge stand out from their ground, by WCAG's formula; 1 is not at all. */
function contrasts(tab: Tab): Promise<readonly number[] | null> {
  return tab.inLayer((root) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string) => {
      if (canvas === null) return 0;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      // What shines through cannot be told from the page.
      if (alpha < 255) return Number.NaN;
      const part = (value: number) => (value <= 10 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    return [...root.querySelectorAll('.badge')].map((badge) => {
      const { color, backgroundColor } = getComputedStyle(badge);
      const [one, other] = [luminance(color), luminance(backgroundColor)];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    });
  }, null);
}

const matches = (tab: Tab, query: string) =>
  eventually(
    () => tab.evaluate((wanted) => matchMedia(wanted).matches, query),
    (answer) => answer,
  );

describe.each(BROWSERS)('badges fit what is around them, in $name', (browser) => {
  const winnow = useWinnow(browser);

  it.each([0.5, 1.5, 2])('on a page that is zoomed to %d', async (factor) => {
    const tab = await winnow.visit(savedPage('s3b-en-all'));
    await badgesAre(tab, 15);
    const sharpness = () => tab.evaluate(() => devicePixelRatio);
    const before = await sharpness();
    await winnow.zoom(RECEIVED, factor);
    try {
      await eventually(sharpness, (now) => Math.abs(now - before * factor) < 0.05);
      await allBeside(tab, 2);
    } finally {
      await winnow.zoom(RECEIVED, 1);
    }
  });

  it.each([320, 380, 600])(
    'in a window %i px wide: all of each in sight, over no word and no control of the page',
    async (width) => {
      const tab = await winnow.visit(madeList(PEOPLE).replace('<body>', `<body>${ROWS}`));
      await tab.resize(width, 900);
      await badgesAre(tab, PEOPLE.length);
      await eventually(
        () => covered(tab),
        (all) =>
          all?.length === PEOPLE.length &&
          all.every(({ badge, under }) => badge.left >= 0 && badge.right <= width && under.length === 0),
        5_000,
      );
    },
  );

  it.each([
    ['light', 'light'],
    ['light', 'dark'],
    ['dark', 'light'],
    ['dark', 'dark'],
  ] as const)(
    'on a %s page, for a reader who prefers %s: their words are legible on their own ground',
    async (page, reader) => {
      const style = `<style>:root{color-scheme:${page}}body{background:${page === 'dark' ? '#1b1f23' : '#fff'};color:${page === 'dark' ? '#fff' : '#000'}}</style>`;
      const tab = await winnow.visit(madeList(PEOPLE).replace('<body>', `<body>${style}`));
      await winnow.preferColours(reader);
      await matches(tab, `(prefers-color-scheme: ${reader})`);
      await badgesAre(tab, PEOPLE.length);
      for (const contrast of (await contrasts(tab)) ?? []) expect(contrast).toBeGreaterThanOrEqual(4.5);
      expect(await contrasts(tab)).toHaveLength(PEOPLE.length);
      await winnow.preferColours('light');
    },
  );

  it('with the system’s own few colours: each is framed and legible, and the one that is selected is outlined', async () => {
    const tab = await winnow.visit(madeList(PEOPLE));
    await winnow.forceColours();
    await matches(tab, '(forced-colors: active)');
    await badgesAre(tab, PEOPLE.length);
    await tab.press('j');
    const styles = () =>
      tab.inLayer(
        (root) =>
          [...root.querySelectorAll('.badge')].map((badge) => {
            const { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth } = getComputedStyle(badge);
            const outlined = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
            return { framed: borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1, outlined };
          }),
        null,
      );
    await eventually(styles, (all) => all?.[0]?.outlined === true);
    expect(await styles()).toEqual([
      { framed: true, outlined: true },
      { framed: true, outlined: false },
      { framed: true, outlined: false },
    ]);
    for (const contrast of (await contrasts(tab)) ?? []) expect(contrast).toBeGreaterThanOrEqual(4.5);
  });

  it('without movement, for a reader who wants less of it', async () => {
    const tab = await winnow.visit(madeList(PEOPLE));
    await winnow.preferLessMotion();
    await matches(tab, '(prefers-reduced-motion: reduce)');
    await badgesAre(tab, PEOPLE.length);
    await tab.press('j', 'Enter');
    await eventually(
      () => openWhy(tab),
      (why) => why !== null,
    );
    await tab.press('?');
    await tab.press('Escape', 'e');
    const moving = await tab.inLayer(
      (root) =>
        root
          .getAnimations()
          .filter(({ playState }) => playState === 'running')
          .map((animation) =>
            'animationName' in animation ? String(animation.animationName) : 'a transition',
          )
          // The one tells the time, in five steps; the other moves nothing, see `left-behind.ts`.
          .filter((name) => name !== 'winnow-countdown' && !name.startsWith('winnow-left')),
      null,
    );
    expect(moving).toEqual([]);
  });
});
