import { sendMessage } from '../messages/messenger.ts';
import { browser } from '../platform/browser.ts';
import type { NetworkPages, Toolbar } from './environment.ts';

const BADGE_COLOUR = '#2f6f4f';

/** A page that does not answer by then is as good as gone. Milliseconds. */
const PATIENCE = 1_000;

/** Speaks to the content scripts in open tabs. A tab that is gone, hangs, or shows something else answers nothing. */
export function createNetworkPages(): NetworkPages {
  return {
    whoShows: (tabId, requestId) => answerOf(sendMessage('whoShows', { requestId }, tabId)),
    changed: async (tabId) => void (await answerOf(sendMessage('changed', undefined, tabId))),
  };
}

function answerOf<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  return Promise.race([asked.catch(() => null), silence]);
}

export function createToolbar(): Toolbar {
  return {
    async show(count) {
      await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
      await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    },
  };
}
