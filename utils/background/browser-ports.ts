import { sendMessage } from '../messages/messenger.ts';
import { browser } from '../platform/browser.ts';
import type { NetworkPages, Toolbar } from './environment.ts';

const BADGE_COLOUR = '#2f6f4f';

/** Speaks to the content scripts in open tabs. A tab that is gone, or shows something else, answers nothing. */
export function createNetworkPages(): NetworkPages {
  return {
    whoShows: async (tabId, requestId) => (await sendMessage('whoShows', { requestId }, tabId)) ?? null,
    changed: async (tabId) => sendMessage('changed', undefined, tabId),
  };
}

export function createToolbar(): Toolbar {
  return {
    async show(count) {
      await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
      await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    },
  };
}
