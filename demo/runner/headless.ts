import { join, relative } from 'node:path';
import type { ExtensionBrowser } from '../../tools/extension-browser.ts';
import { createWords } from '../../utils/i18n/create-words.ts';
import { FIRST_BATCH, KNOCKS } from '../porch/knocks.ts';
import { PORCH_URL } from '../porch/page.ts';
import { READER } from '../profile.ts';
import { REQUESTS } from '../requests.ts';
import { giveProfile } from './give-profile.ts';
import { takeScreenshot, takeScreenshots } from './screenshots.ts';
import { DEMO_URL, serveDemo } from './serve.ts';
import { storedRequests } from './stored-requests.ts';
import { labelCounts, triageTable } from './triage-table.ts';

/** How long the extension may take to read and score every request; milliseconds. */
const PATIENCE = 60_000;

/** Lets the extension triage the demo network, prints what it found and leaves pictures. */
export async function triageHeadless(
  { context, extensionId }: ExtensionBrowser,
  root: string,
): Promise<void> {
  try {
    await serveDemo(context);
    const queue = await context.newPage();
    await queue.goto(`chrome-extension://${extensionId}/popup.html`);
    await giveProfile(queue, READER);
    const site = await context.newPage();
    await site.goto(DEMO_URL);
    const slugs = REQUESTS.map(({ slug }) => slug);
    const rows = await storedRequests(queue, slugs, PATIENCE);
    const words = createWords('en');
    const width = process.stdout.columns ?? Number.POSITIVE_INFINITY;
    process.stdout.write(`\n${triageTable(rows, words, width)}\n\n`);
    process.stdout.write(`${rows.length} requests: ${labelCounts(rows, words)}\n`);
    const folder = join(root, 'test-results', 'demo');
    const files = [...(await takeScreenshots(site, queue, folder))];

    const porch = await context.newPage();
    await porch.goto(PORCH_URL);
    const handles = KNOCKS.slice(0, FIRST_BATCH).map(({ handle }) => handle);
    const others = (await storedRequests(queue, handles, PATIENCE)).filter((row) => row.site === 'porch');
    process.stdout.write(
      `A second network, built otherwise: ${others.length}: ${labelCounts(others, words)}\n`,
    );
    files.push(await takeScreenshot(porch, folder, 'second-network'));
    process.stdout.write(`Screenshots: ${files.map((file) => relative(root, file)).join(', ')}\n`);
  } finally {
    await context.close();
  }
}
