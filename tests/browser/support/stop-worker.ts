import type { BrowserContext, Page } from 'playwright-core';

/** Stops the extension's worker, as the browser does after a while, from a page of the extension, which it closes. */
export async function stopWorker(context: BrowserContext, ownPage: Page): Promise<void> {
  const session = await context.newCDPSession(ownPage);
  const asked: Promise<unknown>[] = [];
  await new Promise<void>((resolve, reject) => {
    // Heard once stopped, a worker that starts again would be stopped through a page that is closing.
    let isStopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) {
        if (isStopped) return;
        isStopped = runningStatus === 'stopped';
        if (runningStatus === 'running') asked.push(session.send('ServiceWorker.stopWorker', { versionId }));
      }
      if (isStopped) resolve();
    });
    session.send('ServiceWorker.enable').catch(reject);
  });
  await Promise.all(asked);
  await ownPage.close();
}
