/**
 * Builds the preview, opens every scene in Chromium, in both themes and at two widths, runs axe over each and leaves a
 * screenshot: `node tests/preview/shoot.ts [FOLDER] [SCENE-PREFIX]`. Exit 1 where axe finds a fault.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { chromium as chromiumPath } from '../../tools/browser.ts';

const [folder = join(import.meta.dirname, '../../.output/preview-shots'), prefix = ''] =
  process.argv.slice(2);
const WIDTHS = [400, 1000] as const;
const THEMES = ['light', 'dark'] as const;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function faultsOn(page: Page): Promise<readonly Fault[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Fault[] }> } };
    return (await axe.run()).violations;
  });
}

const configFile = join(import.meta.dirname, 'vite.config.ts');
await build({ configFile, logLevel: 'warn' });
const server = await preview({ configFile, logLevel: 'warn', preview: { port: 0 } });
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: chromiumPath() });
mkdirSync(folder, { recursive: true });
let faults = 0;
let shots = 0;
for (const theme of THEMES) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({
      viewport: { width, height: width === 400 ? 600 : 760 },
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => process.stderr.write(`${error.stack}\n`));
    await page.goto(base);
    const names = await page.evaluate(() => (window as unknown as { sceneNames: string[] }).sceneNames);
    for (const name of names.filter((each) => each.startsWith(prefix))) {
      await page.goto(`${base}?scene=${name}`);
      await page.waitForTimeout(150);
      await page.screenshot({
        path: join(folder, `${name}-${theme}-${width}.png`),
        animations: 'disabled',
        fullPage: true,
      });
      shots += 1;
      for (const { id, nodes } of await faultsOn(page)) {
        faults += nodes.length;
        for (const { html, failureSummary } of nodes)
          process.stdout.write(
            `${name} ${theme} ${width}: ${id}\n  ${html.slice(0, 160)}\n  ${failureSummary ?? ''}\n`,
          );
      }
    }
    await context.close();
  }
}
await browser.close();
await server.close();
process.stdout.write(`${shots} screenshots in ${folder}, ${faults} faults found by axe\n`);
process.exitCode = faults > 0 ? 1 : 0;
