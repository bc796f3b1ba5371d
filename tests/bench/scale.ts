import { setTimeout as wait } from 'node:timers/promises';
import { timeToBadge } from './latency.ts';
import { openScaleBrowser, type ScaleBrowser } from './scale-browser.ts';
import { type Figures, figuresOf } from './scale-figures.ts';
import { profilePage, shellPage } from './scale-page.ts';

/** What Winnow costs on a page of many requests, against the same page without it: `node tests/bench/scale.ts [cards]`. */

const CARDS = Number(process.argv[2] ?? 1_000);
const TIMES = 5;
const MEGABYTE = 1_000_000;
const PROFILE = '/in/person-7/';

declare const site: { add(at: number): number; showList(): number; ask(): number };

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rounded = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;

function print(name: string, { spent, heap, longTasks, burst }: Figures): void {
  const parts = Object.entries(spent).map(([part, milliseconds]) => `${part} ${rounded(milliseconds)}`);
  console.log(
    `${name}: ${parts.join(', ')}; heap ${(heap / MEGABYTE).toFixed(1)} MB; tasks over 50 ms [${longTasks.join(' ')}]; ` +
      `10,000 changes ${burst.changing.toFixed(1)} + ${burst.observing.toFixed(1)} ms`,
  );
}

/** From a card's appearance to its badge, so many times; each time with a worker that runs, or one that was stopped. */
async function latency(
  browser: ScaleBrowser,
  what: string,
  cold: boolean,
  once: () => Promise<number>,
): Promise<void> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    if (cold) await browser.stopWorker();
    times.push(await once());
    await wait(500);
  }
  const all = times.map((each) => each.toFixed(0)).join(' ');
  console.log(
    `badge ${rounded(median(times))} after its card (${all}): ${what}, worker ${cold ? 'stopped' : 'running'}`,
  );
}

const browser = await openScaleBrowser();
const plain = await figuresOf(browser, CARDS, false);
await plain.tab.page.close();
const ours = await figuresOf(browser, CARDS, true);
print(`${CARDS} cards without`, plain.figures);
print(`${CARDS} cards with`, ours.figures);
const added = ours.figures.spent.script - plain.figures.spent.script;
console.log(
  `added: script ${rounded(added)}, ${((100 * added) / plain.figures.spent.task).toFixed(1)} % of the page’s own work; ` +
    `heap ${((ours.figures.heap - plain.figures.heap) / MEGABYTE).toFixed(1)} MB`,
);

let next = CARDS;
for (const cold of [false, true]) {
  await latency(browser, `one more among ${CARDS}`, cold, async () => {
    next += 1;
    await ours.tab.page.bringToFront();
    await ours.tab.page.evaluate((at) => Object.assign(globalThis, { nextCard: at }), next);
    return timeToBadge(ours.tab, `Person Number ${next}`, () =>
      site.add((globalThis as unknown as { nextCard: number }).nextCard),
    );
  });
}
await ours.tab.page.close();
for (const cold of [false, true]) {
  await latency(browser, 'the list as the reader moves on from the feed', cold, async () => {
    const tab = await browser.open(shellPage(20), true, '/feed/');
    const time = await timeToBadge(tab, 'Person Number 1', () => site.showList());
    await tab.page.close();
    return time;
  });
  await latency(browser, 'a profile whose person asks', cold, async () => {
    const tab = await browser.open(profilePage(), true, PROFILE);
    const time = await timeToBadge(tab, 'Person Number 7', () => site.ask());
    await tab.page.close();
    return time;
  });
}
await browser.close();
