import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const SCHEMES = ['light', 'dark'] as const;
const QUEUE_SIZE = { width: 440, height: 900 };
const NARROW_SIZE = { width: 380, height: 900 };

/** Longer than the site takes to build its rows anew, and the badges to follow; milliseconds. */
const SETTLES_WITHIN = 1_000;

/** Gives the file's path. */
export async function takeScreenshot(page: Page, folder: string, name: string): Promise<string> {
  await page.waitForTimeout(SETTLES_WITHIN);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

/** Pictures of the demo network and of the queue, light and dark; gives the files' paths. */
export async function takeScreenshots(site: Page, queue: Page, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  await queue.setViewportSize(QUEUE_SIZE);
  const files: string[] = [];
  const take = async (page: Page, name: string) => {
    files.push(await takeScreenshot(page, folder, name));
  };
  for (const [page, name] of [
    [site, 'page'],
    [queue, 'queue'],
  ] as const) {
    await page.bringToFront();
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await take(page, `${name}-${colorScheme}`);
    }
  }
  await site.bringToFront();
  await site.emulateMedia({ colorScheme: 'light' });
  await site.setViewportSize(NARROW_SIZE);
  await take(site, 'page-narrow');
  return files;
}
