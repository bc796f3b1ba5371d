import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccidents } from './accidents.ts';
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
      await resize(page, 400);
    }
    await enlargeWords(page, 1.5);
    await find(`${name} with large words`, accidents);
    await enlargeWords(page, 1);
  }
  await page.close();
  return found;
}

/** As a reader may have set their browser; 13 px become 20. */
async function enlargeWords(page: Page, factor: number): Promise<void> {
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    `${16 * factor}px`,
  );
  await resize(page, 400);
}

describe('every screen and state, in both themes, at three widths', () => {
  it('has nothing cut off, overlapping, too wide or too small, nor with large words, and axe finds nothing', async () => {
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
      '<button style="position: absolute; top: 0; left: 0">one thing</button><button style="position: absolute; top: 4px; left: 9px">another</button>',
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
