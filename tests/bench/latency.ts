import type { CDPSession } from 'playwright-core';
import type { ScaleTab } from './scale-browser.ts';

/** The world in which Winnow's scripts run on a page, as the protocol numbers it. */
async function ownWorld(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Winnow') resolve(context.id);
    });
  });
  await session.send('Runtime.disable');
  await session.send('Runtime.enable');
  return found;
}

/** Watches from our own world, which alone sees into the closed root, until somebody's badge has its verdict. */
function watchForBadge(name: string): Promise<number> {
  interface Browser {
    readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  }
  const { chrome } = globalThis as unknown as { readonly chrome: Browser };
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { childList: true });
    function look(): void {
      for (const element of document.documentElement.children) {
        if (element.localName !== 'div') continue;
        const root = chrome.dom.openOrClosedShadowRoot(element);
        if (root === null) continue;
        observer.observe(root, { childList: true, subtree: true, attributes: true });
        const badge = [...root.querySelectorAll('button')].find((button) =>
          button.getAttribute('aria-label')?.endsWith(`, ${name}`),
        );
        if (badge === undefined || badge.getAttribute('aria-busy') === 'true') continue;
        observer.disconnect();
        resolve(performance.now());
      }
    }
    look();
  });
}

/**
 * Milliseconds from the appearance of a card on the page to its badge.
 *
 * @param appear runs in the page: makes the card, and gives the time at which it did by the page's own clock.
 */
export async function timeToBadge(
  { session, page }: ScaleTab,
  name: string,
  appear: () => number,
): Promise<number> {
  const contextId = await ownWorld(session);
  const badged = session.send('Runtime.evaluate', {
    contextId,
    expression: `(${watchForBadge})(${JSON.stringify(name)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  const start = await page.evaluate(appear);
  const { result, exceptionDetails } = await badged;
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return Number(result.value) - start;
}
