import { mkdirSync, writeFileSync } from 'node:fs';
import type { Tab } from './tab.ts';

/** Keeps what each tab shows and holds, for whoever looks into a failure: `test-results/<name>/`. */
export async function keepEvidence(name: string, tabs: readonly Tab[]): Promise<void> {
  const folder = `test-results/${name.replaceAll(/[^\p{L}\p{Nd} ]/gu, '').slice(0, 100)}`;
  mkdirSync(folder, { recursive: true });
  for (const [at, tab] of tabs.entries()) {
    await tab.screenshot(`${folder}/tab-${at + 1}.png`);
    const source = await tab.evaluate(() => document.documentElement.outerHTML);
    const layer = await tab.inLayer((root) => root.innerHTML, null);
    writeFileSync(`${folder}/tab-${at + 1}.html`, `${source}\n<!-- the layer: ${layer} -->\n`);
  }
}
