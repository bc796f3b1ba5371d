import { fileURLToPath } from 'node:url';
import { openWithExtension } from '../tools/extension-browser.ts';
import { buildExtension } from './runner/build.ts';
import { hasDisplay } from './runner/display.ts';
import { triageHeadless } from './runner/headless.ts';
import { showInWindow } from './runner/in-window.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  process.stdout.write('Building the extension …\n');
  const outputDir = buildExtension(root);
  const headless = !hasDisplay(process.platform, process.env);
  process.stdout.write(
    'Opening the demo network. It is served from this machine under the real address; every other request is refused, so nothing leaves the machine.\n',
  );
  const browser = await openWithExtension({ headless, outputDir });
  if (headless) await triageHeadless(browser, root);
  else await showInWindow(browser);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
