import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { chromium as chromiumPath } from '../../tools/browser.ts';
import { lookAround } from './looking.ts';

export const THEMES = ['light', 'dark'] as const;
/** CSS px: the narrowest side panel, the popup, a page of its own. */
export const WIDTHS = [320, 400, 800] as const;

const PREVIEW = join(import.meta.dirname, '../preview');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the preview puts into its window. */
interface Preview {
  readonly sceneNames: readonly string[];
  readonly showScene: (name: string) => void;
}

/** The preview of every screen, built and open in a browser. */
export interface Stage {
  readonly names: readonly string[];
  /** A page of the browser that shows the preview. */
  page(): Promise<Page>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const configFile = join(PREVIEW, 'vite.config.ts');
  const outDir = join(tmpdir(), `winnow-screens-${process.pid}`);
  await build({ configFile, logLevel: 'warn', build: { outDir, minify: false } });
  const server: PreviewServer = await preview({
    configFile,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0 },
  });
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath() });
  const page = async () => {
    const opened = await browser.newPage({ reducedMotion: 'reduce' });
    await opened.addInitScript(lookAround);
    await opened.goto(server.resolvedUrls?.local[0] ?? '');
    await opened.evaluate(AXE);
    return opened;
  };
  const first = await page();
  const names = await first.evaluate(() => (window as unknown as Preview).sceneNames);
  await first.close();
  return {
    names,
    page,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Shows a scene, and waits until what it presses by itself has been pressed. */
export async function show(page: Page, scene: string): Promise<void> {
  await page.evaluate(async (name) => {
    (window as unknown as Preview).showScene(name);
    await new Promise((resolve) => setTimeout(resolve, 110));
  }, scene);
}

/** Waits until a new size has been taken in: CSS px, so that a window at 200 % is half as wide and half as high. */
export async function resize(page: Page, width: number, height = width < 800 ? 600 : 760): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

/** What axe finds, one sentence each. @param rules all that it knows by default, or those on colours alone. */
export async function axeFaults(page: Page, rules: 'all' | 'colours'): Promise<readonly string[]> {
  const { violations, passes } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        ...(runOnly === null ? {} : { runOnly }),
      }),
    rules === 'all' ? null : { type: 'rule', values: ['color-contrast'] },
  );
  // A rule that breaks finds no violation either.
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
