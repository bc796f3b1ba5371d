import type { Tab } from './tab.ts';

/** What of the browser's extension API these need, as one of our own pages has it. */
interface Api {
  readonly tabs: {
    query(filter: { url: string }): Promise<readonly { readonly id: number }[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<Answer>;
    setZoom(tabId: number, factor: number): Promise<void>;
  };
  readonly scripting: {
    executeScript(script: { target: { tabId: number }; files: readonly string[] }): Promise<unknown>;
  };
}
interface Answer {
  readonly res: { readonly pageId: string };
}
declare const chrome: Api;

/**
 * Who answers, in the document of each tab at an address, to the message that only the whole of Winnow listens to; null
 * where nobody does.
 */
export function pageLives(own: Tab, url: string): Promise<readonly (string | null)[]> {
  return own.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({ url: wanted });
    const question = { id: 1, type: 'whoShows', data: { requestId: 'linkedin:x' }, timestamp: 1 };
    return Promise.all(
      tabs.map(({ id }) =>
        chrome.tabs.sendMessage(id, question, { frameId: 0 }).then(
          ({ res }) => res.pageId,
          () => null,
        ),
      ),
    );
  }, url);
}

export async function loadAgain(own: Tab, url: string): Promise<void> {
  await own.evaluate(async (wanted) => {
    for (const { id } of await chrome.tabs.query({ url: wanted }))
      await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/network-page.js'] });
  }, url);
}

/** Every tab at an address is shown as large as the reader sets it in the browser's own menu. */
export async function zoom(own: Tab, url: string, factor: number): Promise<void> {
  await own.evaluate(
    async ([wanted, times]) => {
      for (const { id } of await chrome.tabs.query({ url: wanted })) await chrome.tabs.setZoom(id, times);
    },
    [url, factor] as const,
  );
}
