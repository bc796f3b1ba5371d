import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Goal, goalTable } from './goals.ts';
import { watchHeap } from './live-heap.ts';
import { longestTaskWhile } from './longest-task.ts';
import { type MadeExport, madeExport } from './made-export.ts';
import { openMemoryBrowser } from './memory-browser.ts';
import { memoryOfChildren } from './process-memory.ts';

/**
 * What files cost the settings page in Chromium: a data export of 30,000 connections and 3,000 invitations, one of 100 MB,
 * and a backup of a large memory, saved and brought back: `node tests/bench/files.ts [requests]`. Every task is watched
 * meanwhile, which makes what writes many rows take several times as long.
 *
 * Memory is told in two ways. What the browser grew by is what all of its processes took more, with the garbage that it
 * sees no reason to clear away yet: for a file of a few megabytes that is nearly all of it. What is live is what the
 * page and its worker hold once they were made to clear away.
 */

const REQUESTS = Number(process.argv[2] ?? 100_000);
const NEXT_TO_NOTHING: MadeExport = { people: 10, asking: 1, noteLength: 0 };
const USUAL: MadeExport = { people: 30_000, asking: 3_000, noteLength: 0 };
const LARGE: MadeExport = { people: 100_000, asking: 45_000, noteLength: 1_900 };
/** Milliseconds. */
const PATIENCE = 400_000;
const SETTLED = 3_000;
/** Milliseconds, and times the file. */
const LONGEST_TASK = 50;
const MOST_MEMORY = 4;

const folder = mkdtempSync(join(tmpdir(), 'winnow-files-'));
const browser = await openMemoryBrowser();
const goals: Goal[] = [];

async function settings(): Promise<Page> {
  const page = await browser.page('options.html');
  await page.locator('#backup').waitFor();
  await wait(SETTLED);
  return page;
}

/** Megabytes that are held beyond what next to nothing takes. */
interface Held {
  readonly grown: number;
  /** Null where it was not asked. */
  readonly live: number | null;
}

interface Watched {
  readonly what: string;
  readonly page: Page;
  /** Answers how many bytes it was about. */
  readonly work: () => Promise<number>;
  /** Bytes that are live; asked before and after it. */
  readonly live?: () => Promise<number>;
  /** What the same takes with next to nothing in the file: a thread, its code, the watching itself. */
  readonly least?: Held;
}

/** Does it, and tells what it cost the page and the whole browser. */
async function tell({ what, page, work, live, least }: Watched): Promise<Held> {
  const liveBefore = (await live?.()) ?? null;
  const before = memoryOfChildren();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, memoryOfChildren());
  }, 200);
  const start = performance.now();
  let size = 0;
  const longest = await longestTaskWhile(page, async () => {
    size = await work();
  });
  const seconds = (performance.now() - start) / 1_000;
  clearInterval(looking);
  const mb = size / 1e6;
  const grown = (most - before) / 1e6 - (least?.grown ?? 0);
  const held =
    live === undefined || liveBefore === null
      ? null
      : ((await live()) - liveBefore) / 1e6 - (least?.live ?? 0);
  const heldWords = held === null ? '' : `; live ${held.toFixed(1)} MB`;
  console.log(
    `${what}: ${mb.toFixed(1)} MB in ${seconds.toFixed(1)} s; longest task of the page ${longest.processor.toFixed(0)} ms of processor time, ${longest.clock.toFixed(0)} ms by the clock; the browser grew by ${grown.toFixed(0)} MB${heldWords}`,
  );
  if (mb > 1) {
    goals.push(
      { what: `${what}: longest task`, measured: longest.processor, most: LONGEST_TASK, unit: 'ms' },
      { what: `${what}: browser grew, times the file`, measured: grown / mb, most: MOST_MEMORY, unit: '×' },
    );
    if (held !== null)
      goals.push({
        what: `${what}: live, times the file`,
        measured: held / mb,
        most: MOST_MEMORY,
        unit: '×',
      });
  }
  return { grown, live: held };
}

const says = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).waitFor({ timeout: PATIENCE });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, part: string, path: string) =>
  page.locator(`${part} input[type="file"]`).setInputFiles(path);

/** Reads an export and takes it in, in a page of its own. */
async function takeExport(whose: string, made: MadeExport, least?: readonly [Held, Held]) {
  const { zip, size } = await madeExport(made);
  const path = join(folder, 'export.zip');
  writeFileSync(path, zip);
  const page = await settings();
  const heap = await watchHeap(page);
  const read = async () => {
    await choose(page, '#export', path);
    await says(page, 'Nothing is kept yet.');
    return size;
  };
  const take = async () => {
    await press(page, 'Take this in');
    await says(page, 'Taken in. Waiting requests are judged anew.');
    return size;
  };
  const held = [
    await tell({
      what: `data export of ${whose}, read`,
      page,
      work: read,
      live: heap.live,
      ...(least && { least: least[0] }),
    }),
    await tell({
      what: `data export of ${whose}, taken in`,
      page,
      work: take,
      ...(least && { least: least[1] }),
    }),
  ] as const;
  await heap.end();
  await page.close();
  await browser.empty();
  return held;
}

const least = await takeExport('ten people', NEXT_TO_NOTHING);
await takeExport('30,000 people', USUAL, least);
await takeExport('100,000 people who wrote', LARGE, least);

await browser.fill(REQUESTS);
const own = await settings();
const backup = join(folder, 'backup.json');
for (const [button, path] of [
  ['Save a backup', backup],
  ['Save requests as a table', join(folder, 'requests.csv')],
] as const) {
  const work = async () => {
    const saved = own.waitForEvent('download', { timeout: PATIENCE });
    await press(own, button);
    await (await saved).saveAs(path);
    return statSync(path).size;
  };
  await tell({ what: `${button}, ${REQUESTS} requests`, page: own, work });
}
await tell({
  what: 'the same backup, looked at',
  page: own,
  async work() {
    await choose(own, '#backup', backup);
    await own.getByText('All of this is known already').waitFor({ timeout: PATIENCE });
    return statSync(backup).size;
  },
});
await browser.empty();
await own.reload();
await own.close();
const again = await settings();
await tell({
  what: 'the backup, looked at beside an empty memory',
  page: again,
  async work() {
    await choose(again, '#backup', backup);
    await again.getByRole('button', { name: 'Bring it back', exact: true }).waitFor({ timeout: PATIENCE });
    return statSync(backup).size;
  },
});
await tell({
  what: 'the backup, brought back',
  page: again,
  async work() {
    await press(again, 'Bring it back');
    await says(again, 'Brought back. Waiting requests are judged anew.');
    return statSync(backup).size;
  },
});
await browser.close();
rmSync(folder, { recursive: true, force: true });

console.log(`\n${goalTable(goals)}`);
const [load = 0] = loadavg();
console.log(`\nLoad ${load.toFixed(1)} on ${availableParallelism()} processors.`);
