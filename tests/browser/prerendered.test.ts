import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './support/eventually.ts';
import { madeList } from './support/made-list.ts';
import { openUnattended, type Unattended } from './support/unattended.ts';

const LIST = '/mynetwork/invitation-manager/received/';
const OTHER_LIST = '/mynetwork/invitation-manager/received/CONNECTION/';
const FEED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Feed</title><link rel="icon" href="data:,"></head>
<body><main><a href="${LIST}">Invitations</a></main><script type="speculationrules">{"prerender":[{"urls":["${LIST}"],"eagerness":"immediate"}]}</script></body></html>`;

/** What of the extension API is used in its own page. */
interface Api {
  readonly tabs: {
    create(tab: { url: string; active?: boolean }): Promise<{ readonly id: number }>;
    remove(tabId: number): Promise<void>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  readonly scripting: {
    executeScript<Result>(script: {
      readonly target: { readonly tabId: number };
      readonly world: 'MAIN';
      readonly func: () => Result;
    }): Promise<readonly { readonly result: Result }[]>;
  };
}
declare const chrome: Api;

let browser: Unattended | null;
let tabId: number;

beforeAll(async () => {
  browser = await openUnattended({
    '/feed/': FEED,
    [LIST]: madeList([{ slug: 'anna-berg', name: 'Anna Berg' }]),
    [OTHER_LIST]: madeList([{ slug: 'bo-holm', name: 'Bo Holm' }]),
  });
});
afterAll(() => browser?.close());

/** Until the extension itself has made it: opened before that, it would be made here, and wrongly. */
function memoryIsThere(open: Unattended) {
  return eventually(
    () => open.inOwnPage(async () => (await indexedDB.databases()).map(({ name }) => name), null),
    (names) => names.includes('winnow'),
  );
}

/** Slugs of the requests that were read, and frames of the pages that show them. */
function memory(open: Unattended) {
  return open.inOwnPage(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('winnow'));
    const all = async (name: string) => settled(database.transaction(name).objectStore(name).getAll());
    const [requests, pages] = [await all('requests'), await all('pages')];
    database.close();
    return {
      requests: requests.map(({ slug }) => String(slug)),
      frames: pages.map(({ frameId }) => Number(frameId)),
    };
  }, null);
}

/** A browser that has much to do may decline to make a page ready; asked again, by another tab, it does. */
async function openFeedUntilItIsReady(open: Unattended): Promise<void> {
  for (let tries = 3; ; tries -= 1) {
    tabId = await open.inOwnPage(
      async (url) => (await chrome.tabs.create({ url })).id,
      'https://www.linkedin.com/feed/',
    );
    const read = eventually(
      () => memory(open),
      ({ requests }) => requests.includes('anna-berg'),
      8_000,
    );
    const failure = await read.then(
      () => null,
      (error: unknown) => error,
    );
    if (failure === null) return;
    if (tries === 1) throw failure;
    await open.inOwnPage((tab) => chrome.tabs.remove(tab), tabId);
  }
}

/** What the tab's own document answers to the background. */
function answer(open: Unattended) {
  return open.inOwnPage((tab) => {
    const question = { id: 1, type: 'whoShows', data: { requestId: 'linkedin:anna-berg' }, timestamp: 1 };
    return chrome.tabs.sendMessage(tab, question, { frameId: 0 });
  }, tabId);
}

/** What the tab shows. */
function shown(open: Unattended) {
  return open.inOwnPage(async (tab) => {
    const [found] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      world: 'MAIN',
      func: () => ({
        path: location.pathname,
        layers: [...document.documentElement.children].filter((each) => each.localName === 'div').length,
        readyBefore: performance
          .getEntriesByType('navigation')
          .some((entry) => 'activationStart' in entry && Number(entry.activationStart) > 0),
      }),
    });
    return found?.result;
  }, tabId);
}

describe('a page that is made ready before the reader goes there, in Chromium', () => {
  it('is read by then, and found by the queue once it is shown', async ({ skip }) => {
    if (browser === null) return skip('no certificate: openssl is missing');
    const open = browser;
    await memoryIsThere(open);
    await openFeedUntilItIsReady(open);
    expect((await memory(open)).frames).not.toEqual([0]);
    expect(await shown(open)).toMatchObject({ path: '/feed/', layers: 0 });
    await open.inOwnPage(async (tab) => {
      const func = () => document.querySelector('a')?.click();
      await chrome.scripting.executeScript({ target: { tabId: tab }, world: 'MAIN', func });
    }, tabId);
    await eventually(
      () => memory(open),
      ({ frames }) => frames.length === 1 && frames[0] === 0,
    );
    expect(await shown(open)).toMatchObject({ path: LIST, layers: 1, readyBefore: true });
    // So the queue finds it, where it looks for whoever shows the request.
    expect(await answer(open)).toMatchObject({ res: { shows: true } });
  });

  it('is read in a tab that opens behind the one that is looked at', async ({ skip }) => {
    if (browser === null) return skip('no certificate: openssl is missing');
    const open = browser;
    await memoryIsThere(open);
    const behind = await open.inOwnPage(
      async (url) => (await chrome.tabs.create({ url, active: false })).id,
      `https://www.linkedin.com${OTHER_LIST}`,
    );
    await eventually(
      () => memory(open),
      ({ requests }) => requests.includes('bo-holm'),
    );
    const visibility = await open.inOwnPage(async (tab) => {
      const func = () => document.visibilityState;
      const [found] = await chrome.scripting.executeScript({ target: { tabId: tab }, world: 'MAIN', func });
      return found?.result;
    }, behind);
    expect(visibility).toBe('hidden');
  });
});
