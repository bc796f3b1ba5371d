import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright-core';
import type { Health, Request } from '../utils/requests/index.ts';
import { PLACES } from '../utils/sites/networks/places.ts';
import type { Site } from '../utils/sites/site.ts';
import { chromium } from './browser.ts';
import { readerScript } from './reader-script.ts';
import { openSavedPage, settled } from './saved-page.ts';

const USAGE = 'npm run --silent read -- PAGE.html --url URL';

/** A mistake in what was asked for, told in one line. */
class BadInput extends Error {}

/** One request as `read` prints it. */
interface Printed {
  readonly slug: string;
  readonly name: string;
  readonly headline: string | null;
  readonly note: string | null;
  readonly mutualConnections: number | null;
  readonly sharedContext: string | null;
  readonly receivedText: string | null;
}

interface Reading {
  readonly requests: readonly Request[];
  readonly health: Health;
}

async function main(): Promise<void> {
  const { path, url } = asked();
  const { requests, health } = await readFile(textOf(path), url);
  if (requests.length === 0) process.stderr.write(`${path}: ${foundInstead(health, url)}\n`);
  if (health.broken > 0) process.stderr.write(`${path}: ${health.broken} card(s) could not be read.\n`);
  process.stdout.write(`${JSON.stringify(requests.map(toPrinted), null, 2)}\n`);
}

function asked(): { path: string; url: URL } {
  const { positionals, values } = arguments_();
  const [path, ...others] = positionals;
  if (path === undefined) throw new BadInput(`Which page? ${USAGE}`);
  if (others.length > 0)
    throw new BadInput(`One page at a time, but there is also ${others.join(', ')}: ${USAGE}`);
  if (values.url === undefined) throw new BadInput(`${path}: at which address was it saved? ${USAGE}`);
  const url = URL.parse(values.url);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new BadInput(
      `--url ${values.url}: not an address of the web, such as https://www.linkedin.com/mynetwork/`,
    );
  }
  return { path, url };
}

function arguments_() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new BadInput(
      `${path}: cannot be read (${error instanceof Error && 'code' in error ? error.code : error}).`,
    );
  }
}

async function readFile(html: string, url: URL): Promise<Reading> {
  const browser = await playwright.launch({ executablePath: chromium() });
  try {
    const page = await openSavedPage(browser, html, url);
    await settled(page);
    const network = (PLACES.find(({ isAt }) => isAt(url)) ?? PLACES[0]).id;
    await page.evaluate(await readerScript(`${network}/index.ts`));
    return await page.evaluate((name): Reading => {
      const { winnowSites } = globalThis as unknown as { winnowSites: Readonly<Record<string, Site>> };
      const site = winnowSites[name];
      if (site === undefined) throw new Error(`There is no reader for ${name}.`);
      const { cards, health } = site.read(document, new URL(location.href));
      return { requests: cards.map(({ request }) => request), health };
    }, network);
  } finally {
    await browser.close();
  }
}

function toPrinted({ slug, sender, note, receivedText }: Request): Printed {
  const { name, headline, mutualConnections, sharedContext } = sender;
  return { slug, name, headline, note, mutualConnections, sharedContext, receivedText };
}

function foundInstead({ state, controls }: Health, url: URL): string {
  if (state === 'not-a-request-page') return `no requests are read at ${url.href}.`;
  if (state === 'says-empty') return 'the page says that no request is waiting.';
  return `no request was found (${controls} accept or ignore controls), and the page does not say that there is none.`;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
