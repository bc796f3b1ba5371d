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
 * of a large memory, saved and brought back: `node tests/bench/files.ts [requests]`.
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

/** Does it, and prints what it cost the page and the whole browser. @param work answers how many bytes it was about. */
async function print(what: string, page: Page, work: () => Promise<number>): Promise<void> {
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
  console.log(
    `${what}: ${mb.toFixed(1)} MB in ${seconds.toFixed(1)} s; longest task of the page ${longest.processor.toFixed(0)} ms of processor time, ${longest.clock.toFixed(0)} ms by the clock; the browser grew by ${grown.toFixed(0)} MB (${(grown / mb).toFixed(1)} times the file)`,
  );
}

const says = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).waitFor({ timeout: PATIENCE });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, part: string, path: string) =>
  page.locator(`${part} input[type="file"]`).setInputFiles(path);

const connections = Array.from(
  { length: CONNECTIONS },
  (_, at) =>
    `Person${at},Number${at % 997},https://www.linkedin.com/in/person-${at},,Firm ${at % 50},Pilot,08 Feb 2026`,
);
const invitations = Array.from(
  { length: INVITATIONS },
  (_, at) =>
    `Person${at} Number,Runa Oxholm,"2/8/26, 9:41 AM",Hello from person ${at},INCOMING,https://www.linkedin.com/in/person-${at},https://www.linkedin.com/in/runa-oxholm`,
);
const zip = await zipOf({
  'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${connections.join('\n')}\n`,
  'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${invitations.join('\n')}\n`,
});
const exported = join(folder, 'export.zip');
writeFileSync(exported, new Uint8Array(await zip.arrayBuffer()));
const unpacked = connections.join('\n').length + invitations.join('\n').length;

const page = await settings();
await print('data export, read', page, async () => {
  await choose(page, '#export', exported);
  await says(page, 'Nothing is kept yet.');
  return unpacked;
});
await print('data export, taken in', page, async () => {
  await press(page, 'Take this in');
  await says(page, 'Taken in. Waiting requests are judged anew.');
  return unpacked;
});
await page.close();

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
