import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccidents } from './accidents.ts';
import { findLost } from './lost.ts';
import { axeFaults, openStage, resize, type Stage, show, THEMES, WIDTHS } from './stage.ts';

/** Left for whoever wants to look at them: every screen and state, in both themes, at three widths. */
const FOLDER = 'test-results/screens';

let stage: Stage;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  stage = await openStage();
});
afterAll(() => stage.close());

/** What is found on every other scene of the preview. Two pages at once keep two cores busy. */
async function accidentsOf(half: 0 | 1): Promise<readonly string[]> {
  const page = await stage.page();
  const found: string[] = [];
  const find = async (where: string, look: () => Promise<readonly string[]>) =>
    found.push(...(await look()).map((accident) => `${where}: ${accident}`));
  const accidents = () => page.evaluate(findAccidents);
  page.on('pageerror', (error) => found.push(String(error.stack)));
  for (const name of stage.names.filter((_, at) => at % 2 === half)) {
    await resize(page, 400);
    await show(page, name);
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      // What is not a colour is the same in both themes.
      await find(`${name} ${theme}`, () => axeFaults(page, theme === 'light' ? 'all' : 'colours'));
      for (const width of WIDTHS) {
        await resize(page, width);
        if (theme === 'light') await find(`${name} ${width}`, accidents);
        await page.screenshot({
          // PNG takes several times as long to write.
          path: `${FOLDER}/${name}-${theme}-${width}.jpg`,
          animations: 'disabled',
          fullPage: await page.evaluate(() => document.documentElement.scrollHeight > innerHeight),
        });
      }
    }
    for (const [width, factor] of LARGE_WORDS) {
      await enlargeWords(page, factor);
      await resize(page, width);
      await find(`${name} ${width} with words ${factor} times as large`, accidents);
    }
    await enlargeWords(page, 1);
    await find(`${name} with the reader’s own colours`, () => lostOn(page));
    if (!FILLS_WINDOW.test(name)) continue;
    await resize(page, 400, 300);
    await find(`${name} at 200 %`, accidents);
  }
  await page.close();
  return found;
}

/** With colours that the reader has set in their system: light words on a dark ground. */
async function lostOn(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const lost = await page.evaluate(findLost);
  await page.emulateMedia({ forcedColors: 'none' });
  return lost;
}

/** CSS px wide, and how much larger than usual: 16 px become 20 in the narrowest window, 24 in the popup. */
const LARGE_WORDS = [
  [400, 1.5],
  [320, 1.25],
] as const;

/** What is as high as its window, and has to share that out; all else is scrolled, and at 200 % only half as wide. */
const FILLS_WINDOW = /^(?:queue|reply|page-help)/;

/** As a reader may have set their browser. */
async function enlargeWords(page: Page, factor: number): Promise<void> {
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    `${16 * factor}px`,
  );
}

describe('every screen and state, in both themes, at three widths', () => {
  it('has nothing cut off, overlapping, too wide, too small or lost, nor with large words, and axe finds nothing', async () => {
    const found = await Promise.all([accidentsOf(0), accidentsOf(1)]);
    expect(found.flat()).toEqual([]);
  });
});

describe('what looks for accidents', () => {
  const BROKEN = {
    'too wide': '<div style="width: 900px">x</div>',
    'cut off at its side':
      '<p style="width: 40px; overflow: hidden; white-space: nowrap">many words here</p>',
    'cut off below': '<p style="width: 60px; height: 20px; overflow: hidden">many words that do not fit</p>',
    'outside of the window': '<p style="position: absolute; left: -30px">many words here</p>',
    'too small a target': '<button style="width: 14px; height: 14px; padding: 0">x</button>',
    'one control over another':
      '<style>button { position: absolute; width: 60px; height: 30px }</style><button style="top: 0; left: 0">one</button><button style="top: 9px; left: 9px">two</button>',
  } as const;
  let page: Page;
  beforeAll(async () => {
    page = await stage.page();
    await resize(page, 400);
  });

  const findIn = async (html: string) => {
    await page.setContent(`<!doctype html><html lang="en"><title>t</title><body>${html}</body>`);
    return page.evaluate(findAccidents);
  };

  it.each(Object.entries(BROKEN))('finds %s, once', async (_, html) => {
    expect(await findIn(html)).toHaveLength(1);
  });

  it('finds nothing where nothing is wrong', async () => {
    expect(await findIn('<p>words</p><button style="min-height: 30px">press</button>')).toEqual([]);
  });
});

describe('what looks for what is lost with colours of the reader’s own', () => {
  const LOST = {
    'words without contrast': '<p style="forced-color-adjust: none; color: #777; background: #888">words</p>',
    'a control without an edge':
      '<button class="button" style="forced-color-adjust: none; border: 0; color: #fff; background: none">press</button>',
    'chosen, and looks like the rest':
      '<a class="tab" href="#a" aria-current="page">here</a> <a class="tab" href="#b">there</a>',
    'the first to press, and looks like the rest':
      '<button class="button button-main">first</button><button class="button">second</button>',
    'focus that is not seen': '<style>a:focus { outline: none }</style><a href="#a">here</a>',
  } as const;
  let page: Page;
  beforeAll(async () => {
    page = await stage.page();
  });

  const findIn = async (html: string) => {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await page.setContent(`<!doctype html><html lang="en"><title>t</title><body>${html}</body>`);
    return page.evaluate(findLost);
  };

  it.each(Object.entries(LOST))('finds %s, once', async (what, html) => {
    expect(await findIn(html)).toEqual([expect.stringContaining(what)]);
  });

  it('finds nothing where nothing is lost', async () => {
    const html = '<p>words</p><button class="button">press</button><a href="#a">here</a>';
    expect(await findIn(html)).toEqual([]);
  });
});
