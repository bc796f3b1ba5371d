import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Build, Driver } from './driver.ts';

/** A browser that runs, and the folder of its profile. */
export interface OpenBrowser {
  readonly driver: Driver;
  readonly profile: string;
}

/** What a file has left as it found it; by the kind of browser. The next file of the same worker has it. */
const kept = new Map<string, OpenBrowser>();

/** Several seconds, most of them the processor's. */
export async function openBrowser(browser: Browser, build: Build, folder: string): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(folder, 'winnow-test-'));
  return { driver: await browser.launch(profile, build), profile };
}

/** Takes a browser that was kept, or opens one. */
export async function takeBrowser(browser: Browser, build: Build, folder: string): Promise<OpenBrowser> {
  const name = nameOf(browser, build, folder);
  const there = kept.get(name);
  kept.delete(name);
  return there ?? openBrowser(browser, build, folder);
}

/** Keeps a browser for the next file. One that is kept already stays, and this one is closed. */
export async function keepBrowser(
  browser: Browser,
  build: Build,
  folder: string,
  open: OpenBrowser,
): Promise<void> {
  const name = nameOf(browser, build, folder);
  if (kept.has(name)) return closeBrowser(open);
  if (kept.size === 0) process.once('SIGTERM', endAll);
  kept.set(name, open);
}

export async function closeBrowser({ driver, profile }: OpenBrowser): Promise<void> {
  await driver.close();
  forget(profile);
}

const nameOf = ({ name }: Browser, build: Build, folder: string) => `${name} ${build} ${folder}`;

const forget = (profile: string) => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

/** Vitest ends a worker that has no more files by this signal, and waits half a second for it: too short to close them. */
function endAll(): void {
  for (const { driver, profile } of kept.values()) {
    process.kill(driver.processId, 'SIGKILL');
    forget(profile);
  }
  process.exit();
}
