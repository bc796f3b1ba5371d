import { setTimeout as wait } from 'node:timers/promises';
import { heapOf, type ScaleBrowser, type ScaleTab, type Spent, spentOf } from './scale-browser.ts';
import { scalePage } from './scale-page.ts';

/** After the page has drawn its list: long enough for everything to be read, answered and drawn. Milliseconds. */
const SETTLING = 5_000;

export interface Burst {
  /** Milliseconds that the changes took, and that observers took of them before anything else ran. */
  readonly changing: number;
  readonly observing: number;
}

/** What one page of so many cards costs, with the extension or without it. */
export interface Figures {
  readonly spent: Spent;
  /** Bytes. */
  readonly heap: number;
  /** Milliseconds of each task longer than 50 ms. */
  readonly longTasks: readonly number[];
  /** The longest of those in which the page itself drew nothing; 0 where there was none. */
  readonly longestBesides: number;
  /** The least of several bursts of 10,000 changes. */
  readonly burst: Burst;
}

interface Site {
  readonly drawn: boolean;
  readonly longTasks: readonly { readonly duration: number; readonly drew: boolean }[];
  burst(count: number): Promise<Burst>;
}

declare const site: Site;

/** Opens the page, lets it draw its list, and takes its figures; the tab stays open. */
export async function figuresOf(
  browser: ScaleBrowser,
  cards: number,
  withExtension: boolean,
): Promise<{ readonly tab: ScaleTab; readonly figures: Figures }> {
  const tab = await browser.open(scalePage(cards), withExtension);
  await tab.page.waitForFunction(() => site.drawn, null, { polling: 100 });
  await wait(SETTLING);
  const spent = await spentOf(tab);
  const tasks = await tab.page.evaluate(() => site.longTasks);
  const longTasks = tasks.map(({ duration }) => duration);
  const longestBesides = Math.max(0, ...tasks.flatMap(({ duration, drew }) => (drew ? [] : [duration])));
  const heap = await heapOf(tab);
  const bursts: Burst[] = [];
  for (let times = 0; times < 5; times++) {
    bursts.push(await tab.page.evaluate(() => site.burst(10_000)));
    await wait(200);
  }
  const [burst = { changing: 0, observing: 0 }] = bursts.sort(
    (a, b) => a.changing + a.observing - (b.changing + b.observing),
  );
  return { tab, figures: { spent, heap, longTasks, longestBesides, burst } };
}
