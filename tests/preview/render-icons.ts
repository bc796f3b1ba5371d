/** Draws `components/mark.svg` into the icons of the manifest: `node tests/preview/render-icons.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromium as chromiumPath } from '../../tools/browser.ts';

const root = join(import.meta.dirname, '../..');
const svg = readFileSync(join(root, 'components/mark.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: chromiumPath() });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // At 16 px the crease of the grain would only be a smudge.
  const small = size === 16 ? '.crease { display: none }' : '';
  await page.setContent(
    `<style>* { margin: 0 } svg { display: block; width: ${size}px } ${small}</style>${svg}`,
  );
  await page.screenshot({ path: join(root, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
