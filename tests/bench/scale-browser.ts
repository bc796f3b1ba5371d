import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openWithExtension } from '../../tools/extension-browser.ts';
import { stopWorker } from '../browser/support/stop-worker.ts';

/** Where the extension runs, and where the same page is looked at without it. */
const WITH = 'https://www.linkedin.com';
const WITHOUT = 'https://www.linkedin.example';
const LIST = '/mynetwork/invitation-manager/received/';

export interface ScaleTab {
  readonly page: Page;
  readonly session: CDPSession;
}

export interface ScaleBrowser {
  /** Opens this document in a tab of its own. */
  open(html: string, withExtension: boolean, path?: string): Promise<ScaleTab>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Headless Chromium with the built extension; every document is served from memory. */
export async function openScaleBrowser(): Promise<ScaleBrowser> {
  const { context, extensionId } = await openWithExtension({
    headless: true,
    outputDir: resolve('.output/chrome-mv3'),
  });
  const documents = new Map<Page, string>();
  await context.route(/^https?:/, (route) => {
    const html = documents.get(route.request().frame().page());
    return html === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  return {
    async open(html, withExtension, path = LIST) {
      const page = await context.newPage();
      documents.set(page, html);
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(`${withExtension ? WITH : WITHOUT}${path}`);
      return { page, session };
    },
    async stopWorker() {
      const own = await context.newPage();
      await own.goto(`chrome-extension://${extensionId}/options.html`);
      await stopWorker(context, own);
    },
    close: () => context.close(),
  };
}

/** Milliseconds of the main thread's own processor time, and bytes, since the tab was opened. */
export interface Spent {
  readonly script: number;
  readonly task: number;
  readonly layout: number;
  readonly style: number;
}

export async function spentOf({ session }: ScaleTab): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return {
    script: of('ScriptDuration'),
    task: of('TaskDuration'),
    layout: of('LayoutDuration'),
    style: of('RecalcStyleDuration'),
  };
}

/** Bytes of the heap that are in use, after everything that can be given up was given up. */
export async function heapOf({ session }: ScaleTab): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** How many buttons of our layer have an accessible name. */
export async function badgeCount({ session }: ScaleTab): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `[...document.documentElement.children].find((each) => each.localName === 'div')`,
  });
  if (result.objectId === undefined) return 0;
  const { nodes } = await session.send('Accessibility.queryAXTree', {
    objectId: result.objectId,
    role: 'button',
  });
  return new Set(nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value)).size;
}
