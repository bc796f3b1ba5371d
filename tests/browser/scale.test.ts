import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeCount, openScaleBrowser, type ScaleBrowser, type ScaleTab } from '../bench/scale-browser.ts';
import { type Figures, figuresOf } from '../bench/scale-figures.ts';
import { scriptingOf } from '../bench/scale-scripting.ts';

const CARDS = 1_000;
const MEGABYTE = 1_000_000;

let browser: ScaleBrowser;
let tab: ScaleTab;
let without: Figures;
let within: Figures;
/** Milliseconds of processor time, as the page's own tasks are measured. */
let longestOurs: number;

beforeAll(async () => {
  browser = await openScaleBrowser();
  const plain = await figuresOf(browser, CARDS, false);
  await plain.tab.page.close();
  const ours = await figuresOf(browser, CARDS, true);
  tab = ours.tab;
  without = plain.figures;
  within = ours.figures;
  ({ longestOurs } = await scriptingOf(browser, CARDS, true));
  for (const [name, figures] of [
    ['without', without],
    ['with', within],
  ] as const) {
    const { spent, heap, longTasks, burst } = figures;
    const parts = Object.entries(spent).map(
      ([part, milliseconds]) => `${part} ${milliseconds.toFixed(0)} ms`,
    );
    process.stdout.write(
      `${CARDS} cards ${name}: ${parts.join(', ')}; heap ${(heap / MEGABYTE).toFixed(1)} MB; ` +
        `long tasks [${longTasks.join(' ')}]; 10,000 changes ${burst.changing.toFixed(1)} + ${burst.observing.toFixed(1)} ms\n`,
    );
  }
}, 180_000);

afterAll(() => browser.close());

describe('a page of 1,000 requests', () => {
  it('has a badge with a name for each', async () => {
    expect(await badgeCount(tab)).toBe(CARDS);
  });

  it('costs at most 8 MB of heap more than without the extension', () => {
    expect((within.heap - without.heap) / MEGABYTE).toBeLessThanOrEqual(8);
  });

  it('is not read again for ten thousand changes that have nothing to do with requests', () => {
    // What observing takes is told by what the changes themselves take in the same run.
    expect(within.burst.observing).toBeLessThanOrEqual(without.burst.observing + without.burst.changing);
  });

  it('is read and badged in pieces: none as long as a quarter of what the page’s own list takes', () => {
    expect(longestOurs).toBeGreaterThan(0);
    expect(longestOurs).toBeLessThanOrEqual(without.spent.task / 4);
  });
});
