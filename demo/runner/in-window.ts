import type { BrowserContext } from 'playwright-core';
import type { ExtensionBrowser } from '../../tools/extension-browser.ts';
import { PORCH_URL } from '../porch/page.ts';
import { READER } from '../profile.ts';
import { giveProfile } from './give-profile.ts';
import { DEMO_URL, serveDemo } from './serve.ts';

/** Shows the demo network and the queue in a window and waits until it is closed. */
export async function showInWindow({ context, extensionId }: ExtensionBrowser): Promise<void> {
  await serveDemo(context);
  const site = context.pages()[0] ?? (await context.newPage());
  const queue = await context.newPage();
  await queue.goto(`chrome-extension://${extensionId}/popup.html`);
  await giveProfile(queue, READER);
  const porch = await context.newPage();
  await porch.goto(PORCH_URL);
  await site.goto(DEMO_URL);
  await site.bringToFront();
  process.stdout.write(
    'The demo network is open, the queue in the second tab, and a second, smaller network in the third. Close the window to end.\n',
  );
  await closed(context);
}

/** Some systems keep the browser alive after its last window: that counts as closed, too. */
async function closed(context: BrowserContext): Promise<void> {
  await new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    const check = () => {
      if (context.pages().length === 0) resolve();
    };
    for (const page of context.pages()) page.once('close', check);
    context.on('page', (page) => page.once('close', check));
  });
  await context.close();
}
