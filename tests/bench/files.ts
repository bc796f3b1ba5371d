import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { zipOf } from '../unit/archive/made-zip.ts';
import { longestTaskWhile } from './longest-task.ts';
import { openMemoryBrowser } from './memory-browser.ts';
import { memoryOfChildren } from './process-memory.ts';

/**
 * What files cost the settings page in Chromium: a data export of 30,000 connections and 3,000 invitations, and a backup
 * of a large memory, saved and brought back: `node tests/bench/files.ts [requests]`. Every task is watched meanwhile, which
 * makes what writes many rows take several times as long.
 */

const REQUESTS = Number(process.argv[2] ?? 100_000);
const CONNECTIONS = 30_000;
const INVITATIONS = 3_000;
/** Milliseconds. */
const PATIENCE = 400_000;
const SETTLED = 3_000;

const folder = mkdtempSync(join(tmpdir(), 'winnow-files-'));
const browser = await openMemoryBrowser();

async function settings(): Promise<Page> {
  const page = await browser.page('options.html');
  await page.locator('#backup').waitFor();
  await wait(SETTLED);
  return page;
}

/**
 * Does it, and prints what it cost the page and the whole browser.
 *
 * @param least what the browser grows by for the same with next to nothing in it: a thread, its code, the watching itself.
 * @param work answers how many bytes it was about.
 * @returns by how many megabytes the browser grew.
 */
async function print(
  what: string,
  page: Page,
  work: () => Promise<number>,
  least: number | null = null,
): Promise<number> {
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
  const [mb, grown] = [size / 1e6, (most - before) / 1e6];
  const own =
    least === null
      ? `${(grown / mb).toFixed(1)} times the file`
      : `${((grown - least) / mb).toFixed(1)} times the file beyond the ${least.toFixed(0)} MB that next to nothing takes`;
  console.log(
    `${what}: ${mb.toFixed(1)} MB in ${seconds.toFixed(1)} s; longest task of the page ${longest.processor.toFixed(0)} ms of processor time, ${longest.clock.toFixed(0)} ms by the clock; the browser grew by ${grown.toFixed(0)} MB (${own})`,
  );
  return grown;
}

const says = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).waitFor({ timeout: PATIENCE });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, part: string, path: string) =>
  page.locator(`${part} input[type="file"]`).setInputFiles(path);

/** A data export of so many people. Returns where it lies, and how many bytes it holds unpacked. */
async function exportOf(people: number, asking: number): Promise<{ path: string; size: number }> {
  const connections = Array.from(
    { length: people },
    (_, at) =>
      `Person${at},Number${at % 997},https://www.linkedin.com/in/person-${at},,Firm ${at % 50},Pilot,08 Feb 2026`,
  );
  const invitations = Array.from(
    { length: asking },
    (_, at) =>
      `Person${at} Number,Runa Oxholm,"2/8/26, 9:41 AM",Hello from person ${at},INCOMING,https://www.linkedin.com/in/person-${at},https://www.linkedin.com/in/runa-oxholm`,
  );
  const zip = await zipOf({
    'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${connections.join('\n')}\n`,
    'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${invitations.join('\n')}\n`,
  });
  const path = join(folder, `export-${people}.zip`);
  writeFileSync(path, new Uint8Array(await zip.arrayBuffer()));
  return { path, size: connections.join('\n').length + invitations.join('\n').length };
}

/** Reads an export and takes it in, in a page of its own. Returns by how many megabytes the browser grew with either. */
async function takeExport(
  whose: string,
  { path, size }: { path: string; size: number },
  least: readonly [number | null, number | null] = [null, null],
): Promise<readonly [number, number]> {
  const page = await settings();
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
  const grown = [
    await print(`data export of ${whose}, read`, page, read, least[0]),
    await print(`data export of ${whose}, taken in`, page, take, least[1]),
  ] as const;
  await page.close();
  return grown;
}

const least = await takeExport('ten people', await exportOf(10, 1));
await browser.empty();
await takeExport(`${CONNECTIONS} people`, await exportOf(CONNECTIONS, INVITATIONS), least);

await browser.fill(REQUESTS);
const own = await settings();
const backup = join(folder, 'backup.json');
for (const [button, path] of [
  ['Save a backup', backup],
  ['Save requests as a table', join(folder, 'requests.csv')],
] as const) {
  await print(`${button}, ${REQUESTS} requests`, own, async () => {
    const saved = own.waitForEvent('download', { timeout: PATIENCE });
    await press(own, button);
    await (await saved).saveAs(path);
    return statSync(path).size;
  });
}
await print('the same backup, looked at', own, async () => {
  await choose(own, '#backup', backup);
  await own.getByText('All of this is known already').waitFor({ timeout: PATIENCE });
  return statSync(backup).size;
});
await browser.empty();
await own.reload();
await own.close();
const again = await settings();
await print('the backup, looked at beside an empty memory', again, async () => {
  await choose(again, '#backup', backup);
  await again.getByRole('button', { name: 'Bring it back', exact: true }).waitFor({ timeout: PATIENCE });
  return statSync(backup).size;
});
await print('the backup, brought back', again, async () => {
  await press(again, 'Bring it back');
  await says(again, 'Brought back. Waiting requests are judged anew.');
  return statSync(backup).size;
});
await browser.close();
rmSync(folder, { recursive: true, force: true });
