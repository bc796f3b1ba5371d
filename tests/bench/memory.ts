import { availableParallelism, loadavg } from 'node:os';
import { goalTable } from './goals.ts';
import { EMPTY_PAGE, openMemoryBrowser } from './memory-browser.ts';

/** What a large memory costs, in Chromium: `node tests/bench/memory.ts [requests]`. All of them wait: the worst case. */

const REQUESTS = Number(process.argv[2] ?? 100_000);
const FEW = 1_000;
const TIMES = 9;

const browser = await openMemoryBrowser();
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const shown = (values: readonly number[]) =>
  `${median(values).toFixed(0)} ms (least ${Math.min(...values).toFixed(0)})`;

/** What is there once a page has answered. */
const DRAWN = { 'popup.html': '.item-open, .empty', 'insights.html': '.chart svg, .empty' } as const;

async function printOpening(what: string): Promise<void> {
  for (const [path, selector] of Object.entries(DRAWN)) {
    const empty: number[] = [];
    const own: number[] = [];
    let longest = 0;
    // In turns: whatever else the machine does meets both.
    for (let time = 0; time < TIMES; time += 1) {
      empty.push((await browser.opening(EMPTY_PAGE, 'body')).taken);
      const { taken, longestTask } = await browser.opening(path, selector);
      own.push(taken);
      longest = Math.max(longest, longestTask);
    }
    const ratio = median(own) / median(empty);
    console.log(
      `${path}, ${what}: ${shown(own)}; an empty page: ${shown(empty)}; ratio ${ratio.toFixed(1)}; longest task ${longest.toFixed(0)} ms`,
    );
  }
}

await printOpening('no request');
await browser.fill(FEW);
await printOpening(`${FEW} requests`);
const few = await browser.times();
await browser.fill(REQUESTS);
await printOpening(`${REQUESTS} requests`);
const many = await browser.times();
await browser.close();

const goals = Object.entries(many).map(([name, measured]) => ({
  what: `${name} (${(few[name] ?? 0).toFixed(1)} ms at ${FEW})`,
  measured,
  most: 20,
  unit: 'ms' as const,
}));
console.log(`\n${goalTable(goals)}`);
const [load = 0] = loadavg();
console.log(
  `\nLoad ${load.toFixed(1)} on ${availableParallelism()} processors: times by the clock hold on a machine with nothing else to do.`,
);
