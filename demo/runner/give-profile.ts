import type { Page } from 'playwright-core';
import type { Profile } from '../../utils/requests/index.ts';

/** The part of the extension API that a page of the extension has. */
interface ExtensionPage {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Tells the extension who its reader is, from one of its own pages and in its own protocol. */
export async function giveProfile(page: Page, profile: Profile): Promise<void> {
  await page.evaluate(async (data) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    const answer = await chrome.runtime.sendMessage({
      type: 'saveProfile',
      data,
      id: 1,
      timestamp: Date.now(),
    });
    if (typeof answer === 'object' && answer !== null && 'err' in answer)
      throw new Error(JSON.stringify(answer.err));
  }, profile);
}
