import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { openWithExtension } from '../../tools/extension-browser.ts';

interface MemoryPage {
  fill(count: number): Promise<void>;
  decide(count: number): Promise<void>;
  times(): Promise<Readonly<Record<string, number>>>;
  empty(): Promise<void>;
}

declare const memory: MemoryPage;

/** Chromium with the built extension, and in its origin a page that is empty and one that fills the memory. */
export interface MemoryBrowser {
  /** So many requests wait. */
  fill(count: number): Promise<void>;
  /** So many were decided and are over. */
  decide(count: number): Promise<void>;
  /** A page of the extension, in front. */
  open(path: string): Promise<Page>;
  /** Milliseconds that each query of the queue takes. */
  times(): Promise<Readonly<Record<string, number>>>;
  /** What it takes from going to a page of the extension until this is drawn in it. */
  opening(path: string, selector: string): Promise<Opening>;
  /** A page of the extension, open. */
  page(path: string): Promise<Page>;
  /** Nothing is kept any more. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds. */
export interface Opening {
  readonly taken: number;
  /** The longest that the page's own thread was held meanwhile; 0 where it was never held for 50. */
  readonly longestTask: number;
}

/** An extension page with nothing in it. */
export const EMPTY_PAGE = 'empty.html';

export async function openMemoryBrowser(): Promise<MemoryBrowser> {
  const outputDir = mkdtempSync(join(tmpdir(), 'winnow-memory-'));
  cpSync(resolve('.output/chrome-mv3'), outputDir, { recursive: true });
  writeFileSync(join(outputDir, EMPTY_PAGE), '<!doctype html><title>Empty</title><body></body>');
  writeFileSync(join(outputDir, 'fill.html'), '<!doctype html><script type="module" src="fill.js"></script>');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: outputDir,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: resolve('tests/bench/memory-page.ts'), formats: ['es'], fileName: () => 'fill.js' },
    },
  });
  const { context, extensionId } = await openWithExtension({ headless: true, outputDir });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/fill.html`);

  return {
    async fill(count) {
      await page.evaluate((wanted) => memory.fill(wanted), count);
      await collectGarbage(page);
    },
    decide: (count) => page.evaluate((wanted) => memory.decide(wanted), count),
    async open(path) {
      const opened = await context.newPage();
      await opened.goto(`chrome-extension://${extensionId}/${path}`);
      return opened;
    },
    times: () => page.evaluate(() => memory.times()),
    async opening(path, selector) {
      const opened = await context.newPage();
      await opened.addInitScript(watchFor, selector);
      await opened.goto(`chrome-extension://${extensionId}/${path}`);
      const at = await drawnIn(opened);
      await opened.close();
      return at;
    },
    async page(path) {
      const opened = await context.newPage();
      await opened.goto(`chrome-extension://${extensionId}/${path}`);
      return opened;
    },
    async empty() {
      await page.evaluate(() => memory.empty());
      await collectGarbage(page);
    },
    async close() {
      await context.close();
      rmSync(outputDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** All pages of an extension share a thread: what filling the memory has left would be cleared away while they are watched. */
async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

interface Watched {
  drawnAt?: number;
  longestTask?: number;
}

/** Looks at every frame until it is there, and notes when that frame was shown. */
function watchFor(selector: string): void {
  const watched = globalThis as Watched;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      watched.longestTask = Math.max(watched.longestTask ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.readyState === 'complete' && document.querySelector(selector) !== null)
      requestAnimationFrame(() => {
        watched.drawnAt = performance.now();
      });
    else requestAnimationFrame(look);
  };
  look();
}

async function drawnIn(page: Page): Promise<Opening> {
  for (;;) {
    // Each question runs in the page's own thread: none before it is drawn.
    await wait(400);
    const { taken, longestTask } = await page.evaluate(() => {
      const watched = globalThis as Watched;
      return { taken: watched.drawnAt, longestTask: watched.longestTask ?? 0 };
    });
    if (taken !== undefined) return { taken, longestTask };
  }
}
