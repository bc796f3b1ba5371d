import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Goal, goalTable } from './goals.ts';
import { EMPTY_PAGE, type MemoryBrowser, openMemoryBrowser } from './memory-browser.ts';
import { weightOf } from './page-files.ts';
import { keyTimes, longestTaskDuring, shiftOf } from './queue-times.ts';

/**
 * What the review queue takes with a large memory, against an empty page of the extension in the same run:
 * `node tests/bench/queue.ts [requests] [decisions]`. Every figure stands beside its goal.
 */

const REQUESTS = Number(process.argv[2] ?? 50_000);
const DECISIONS = Number(process.argv[3] ?? 100_000);
const TIMES = 9;
const KEYS = 60;

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const share = (values: readonly number[], part: number) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

async function opening(browser: MemoryBrowser): Promise<Goal> {
  const empty: number[] = [];
  const own: number[] = [];
  // In turns: whatever else the machine does meets both.
  for (let time = 0; time < TIMES; time += 1) {
    empty.push((await browser.opening(EMPTY_PAGE, 'body')).taken);
    own.push((await browser.opening('popup.html', '.item-open')).taken);
  }
  console.log(
    `the popup, first request drawn: ${share(own, 0.5).toFixed(0)} ms (least ${Math.min(...own).toFixed(0)}); ` +
      `an empty page: ${share(empty, 0.5).toFixed(0)} ms (least ${Math.min(...empty).toFixed(0)})`,
  );
  return {
    what: `popup with ${REQUESTS} requests, times an empty page`,
    measured: share(own, 0.5) / share(empty, 0.5),
    most: 2,
    unit: '×',
  };
}

/** From a key to the first frame with another request selected. */
async function keys(page: Page, what: string, key: string, pause: number): Promise<Goal> {
  const times = await keyTimes(page, key, KEYS, pause);
  console.log(
    `${what}: median ${share(times, 0.5).toFixed(0)}, p95 ${share(times, 0.95).toFixed(0)}, most ${Math.max(...times).toFixed(0)} ms`,
  );
  return { what: `${what}, p95 of ${times.length}`, measured: share(times, 0.95), most: 50, unit: 'ms' };
}

const browser = await openMemoryBrowser();
await browser.fill(REQUESTS);
const goals: Goal[] = [await opening(browser)];
const { js, css } = weightOf(resolve('.output/chrome-mv3'), 'popup.html');
goals.push({ what: 'scripts of the popup, packed, with one language', measured: js, most: 90, unit: 'kB' });
goals.push({ what: 'sheets of the popup, packed', measured: css, most: 12, unit: 'kB' });

const page = await browser.open('popup.html');
await page.waitForSelector('.item-open');
goals.push({
  what: 'layout shift from the first paint on',
  measured: await shiftOf(page),
  most: 0,
  unit: '',
});
goals.push(await keys(page, 'from key to next request', 'j', 60));

/** Asked from outside: a page of the extension runs no text as a script. */
async function untilCount(page: Page, shown: RegExp): Promise<void> {
  while (!shown.test((await page.locator('.find-count').textContent()) ?? '')) await wait(10);
}

/**
 * Words are typed one letter at a time; the first search of a page reads everything once.
 *
 * @returns milliseconds.
 */
async function search(page: Page, words: string, what: string): Promise<number> {
  const field = page.locator('.find-field');
  const start = performance.now();
  const longest = await longestTaskDuring(page, async () => {
    await field.fill(words);
    await untilCount(page, /^\d|^N/);
  });
  const taken = performance.now() - start;
  const found = await page.locator('.find-count').textContent();
  console.log(`${what}: ${found} after ${taken.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms`);
  goals.push({
    what: `${what}: longest that nothing can be drawn`,
    measured: longest,
    most: 100,
    unit: 'ms',
  });
  await field.fill('');
  await untilCount(page, /^$/);
  return taken;
}

await page.keyboard.press('/');
await search(page, 'number 49', 'first search');
await search(page, 'bridges', 'a search for what many have');
await search(page, 'nobody has this', 'a search for what nobody has');
await page.close();

await browser.decide(DECISIONS);
const past = await browser.open('popup.html');
await past.waitForSelector('.item-open');
const start = performance.now();
const longest = await longestTaskDuring(past, async () => {
  await past.keyboard.press('d');
  await past.waitForSelector('.group-today');
});
console.log(`decided view with ${DECISIONS} decisions: ${(performance.now() - start).toFixed(0)} ms`);
goals.push({
  what: `decided view with ${DECISIONS}: longest task`,
  measured: longest,
  most: 100,
  unit: 'ms',
});
goals.push(await keys(past, 'from key to next decision', 'j', 60));
await past.keyboard.press('/');
const firstSearch = await search(past, 'number 49', `first search with ${DECISIONS} decisions`);
await past.close();

const deciding = await browser.open('popup.html');
await deciding.waitForSelector('.item-open');
await deciding.keyboard.press('j');
// As fast as somebody decides who does not read. Winnow learns from each, and judges all of the others anew.
goals.push(await keys(deciding, 'from decision to next request', 'e', 200));
// While that goes on: whoever searches does not wait for it.
await deciding.keyboard.press('/');
const laterSearch = await search(deciding, 'number 49', `first search after ${KEYS} quick decisions`);
goals.push({
  what: `first search after ${KEYS} quick decisions, times the same before`,
  measured: laterSearch / firstSearch,
  most: 3,
  unit: '×',
});
await deciding.close();
await wait(100);
await browser.close();

console.log(`\n${goalTable(goals)}`);
const [load = 0] = loadavg();
console.log(
  `\nLoad ${load.toFixed(1)} on ${availableParallelism()} processors: times by the clock hold on a machine with nothing else to do.`,
);
