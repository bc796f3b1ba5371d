import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Goal, goalTable } from './goals.ts';
import { timeToBadge } from './latency.ts';
import { openScaleBrowser, type ScaleBrowser } from './scale-browser.ts';
import { type Figures, figuresOf } from './scale-figures.ts';
import { profilePage, shellPage } from './scale-page.ts';
import { scriptingOf } from './scale-scripting.ts';

/** What Winnow costs on a page of many requests, against the same page without it: `node tests/bench/scale.ts [cards]`. */

const CARDS = Number(process.argv[2] ?? 1_000);
const TIMES = 7;
const MEGABYTE = 1_000_000;
const PROFILE = '/in/person-7/';

declare const site: { add(at: number): number; showList(): number; ask(): number };

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(name: string, { spent, heap, longTasks, burst }: Figures, scripting: number): void {
  const parts = Object.entries(spent).map(([part, milliseconds]) => `${part} ${milliseconds.toFixed(0)}`);
  console.log(
    `${name}: scripts ${scripting.toFixed(0)} ms by trace; by the browser’s counters ${parts.join(', ')} ms; ` +
      `heap ${(heap / MEGABYTE).toFixed(1)} MB; tasks over 50 ms [${longTasks.join(' ')}]; ` +
      `10,000 changes ${burst.changing.toFixed(1)} ms, observers then ${burst.observing.toFixed(1)} ms`,
  );
}

/** From a card's appearance to its badge: the median of so many times, each with a worker that runs, or one that was stopped. */
async function latency(
  browser: ScaleBrowser,
  what: string,
  cold: boolean,
  once: () => Promise<number>,
): Promise<Goal> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    if (cold) await browser.stopWorker();
    times.push(await once());
    await wait(500);
  }
  const name = `badge after its card: ${what}, worker ${cold ? 'stopped' : 'running'}`;
  console.log(`${name}: ${times.map((each) => each.toFixed(0)).join(' ')} ms`);
  return { what: name, measured: median(times), most: 250, unit: 'ms' };
}

const browser = await openScaleBrowser();
const plain = await figuresOf(browser, CARDS, false);
await plain.tab.page.close();
const ours = await figuresOf(browser, CARDS, true);
const [own, both] = [await scriptingOf(browser, CARDS, false), await scriptingOf(browser, CARDS, true)];
print(`${CARDS} cards without`, plain.figures, own.all);
print(`${CARDS} cards with`, ours.figures, both.all);
console.log(
  `with, every task of the main thread took ${(ours.figures.spent.task - plain.figures.spent.task).toFixed(0)} ms longer, ` +
    `and the page alone took ${plain.figures.spent.task.toFixed(0)} ms`,
);

const goals: Goal[] = [
  {
    what: `longest task in which the page draws nothing (without: ${plain.figures.longestBesides} ms)`,
    measured: ours.figures.longestBesides,
    most: 50,
    unit: 'ms',
  },
  { what: 'longest run of our scripts, by the processor', measured: both.longestOurs, most: 50, unit: 'ms' },
  {
    what: 'added to the scripts of the page',
    measured: (100 * (both.all - own.all)) / own.all,
    most: 15,
    unit: '%',
  },
  {
    what: 'added to the heap',
    measured: (ours.figures.heap - plain.figures.heap) / MEGABYTE,
    most: 8,
    unit: 'MB',
  },
  {
    what: '10,000 unrelated changes, in observers',
    measured: ours.figures.burst.observing,
    most: 5,
    unit: 'ms',
  },
  {
    what: 'watcher, compressed',
    measured: gzipSync(readFileSync('.output/chrome-mv3/watcher.js')).length / 1000,
    most: 15,
    unit: 'kB',
  },
];

let next = CARDS;
for (const cold of [false, true]) {
  const one = latency(browser, `one more among ${CARDS}`, cold, async () => {
    next += 1;
    await ours.tab.page.bringToFront();
    await ours.tab.page.evaluate((at) => Object.assign(globalThis, { nextCard: at }), next);
    return timeToBadge(ours.tab, `Person Number ${next}`, () =>
      site.add((globalThis as unknown as { nextCard: number }).nextCard),
    );
  });
  goals.push(await one);
}
await ours.tab.page.close();
for (const cold of [false, true]) {
  const list = latency(browser, 'the list, as the reader moves on from the feed', cold, async () => {
    const tab = await browser.open(shellPage(20), true, '/feed/');
    const time = await timeToBadge(tab, 'Person Number 1', () => site.showList());
    await tab.page.close();
    return time;
  });
  goals.push(await list);
  const profile = latency(browser, 'a profile whose person asks', cold, async () => {
    const tab = await browser.open(profilePage(), true, PROFILE);
    const time = await timeToBadge(tab, 'Person Number 7', () => site.ask());
    await tab.page.close();
    return time;
  });
  goals.push(await profile);
}
await browser.close();
console.log(`\n${goalTable(goals)}`);
const [load = 0] = loadavg();
console.log(
  `\nLoad ${load.toFixed(1)} on ${availableParallelism()} processors: times by the clock hold on a machine with nothing else to do.`,
);
