import { reminderSentence } from '../i18n/reminder-words.ts';
import { toolbarTitle } from '../i18n/toolbar-words.ts';
import { sendMessage } from '../messages/messenger.ts';
import { browser } from '../platform/browser.ts';
import { notify, wakeAt } from '../platform/reminders.ts';
import { openTab } from '../platform/tabs.ts';
import type { SiteId } from '../requests/index.ts';
import { MOST_COUNTED } from '../store/tally.ts';
import type { NetworkPages, Reminders, Toolbar } from './environment.ts';

const BADGE_COLOUR = '#2f6f4f';
/** People are no matter of haste. */
const PEOPLE_COLOUR = '#6b6370';

/** A page that does not answer by then is as good as gone. Milliseconds. */
const PATIENCE = 1_000;
const PATIENCE_FOR_WHOLE_PAGE = 5_000;

/** Speaks to the content scripts in open tabs. A tab that is gone, hangs, or shows something else answers nothing. */
export function createNetworkPages(
  patterns: readonly string[],
  messageTo: (site: SiteId, slug: string) => string,
  isProfile: (address: string) => boolean,
): NetworkPages {
  return {
    allowed: () => browser.permissions.contains({ origins: [...patterns] }),
    async openTabs() {
      const tabs = await browser.tabs.query({ url: [...patterns] });
      return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    },
    async watch(tabId) {
      await browser.scripting
        .executeScript({ target: { tabId, allFrames: true }, files: ['/watcher.js'] })
        // A tab that sleeps, or is just going somewhere else.
        .catch(() => undefined);
    },
    async load({ tabId, frameId, documentId }) {
      await browser.scripting.executeScript({
        target:
          documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] },
        files: ['/network-page.js'],
        injectImmediately: true,
      });
    },
    whoShows: ({ tabId, frameId }, requestId) =>
      answerOf(sendMessage('whoShows', { requestId }, { tabId, frameId })),
    changed: async ({ tabId, frameId }, requestId) =>
      void (await answerOf(sendMessage('changed', { requestId }, { tabId, frameId }))),
    forget: async ({ tabId, frameId }, requestId) =>
      void (await answerOf(sendMessage('forget', { requestId }, { tabId, frameId }))),
    write: (site, slug) => openTab(messageTo(site, slug)),
    async skeleton() {
      for (const tabId of (await tabsLastUsedFirst()).flatMap(idOf)) {
        const skeleton = await answerOf(sendMessage('skeleton', undefined, tabId), PATIENCE_FOR_WHOLE_PAGE);
        if (skeleton !== null) return skeleton;
      }
      return null;
    },
    async profileTabs() {
      const tabs = await tabsLastUsedFirst(patterns);
      return tabs.filter(({ url }) => url !== undefined && isProfile(url)).flatMap(idOf);
    },
    async readProfile(tabId) {
      const reading = browser.scripting.executeScript({ target: { tabId }, files: ['/own-profile.js'] });
      const [answer] = (await answerOf(reading, PATIENCE_FOR_WHOLE_PAGE)) ?? [];
      return answer?.result ?? null;
    },
  };
}

interface OpenTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly lastAccessed?: number | undefined;
}

const idOf = ({ id }: OpenTab): readonly number[] => (id === undefined ? [] : [id]);

/** All tabs where no patterns are named: those that do not show the network stay silent. */
async function tabsLastUsedFirst(patterns?: readonly string[]): Promise<readonly OpenTab[]> {
  const tabs: OpenTab[] = await browser.tabs.query(patterns === undefined ? {} : { url: [...patterns] });
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}

function answerOf<Answer>(asked: Promise<Answer>, patience = PATIENCE): Promise<Answer | null> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([asked.catch(() => null), silence]);
}

export function createToolbar(): Toolbar {
  return {
    async show(requests, people, locale) {
      const count = requests === 0 ? people : requests;
      const text = count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
      await browser.action.setBadgeText({ text: count === 0 ? '' : text });
      await browser.action.setBadgeBackgroundColor({ color: requests === 0 ? PEOPLE_COLOUR : BADGE_COLOUR });
      await browser.action.setTitle({ title: toolbarTitle(locale, requests) });
    },
  };
}

/** @param locale the language of the reader's browser, as a BCP 47 tag. */
export function createReminders(): Reminders {
  return {
    wakeAt,
    tell: (count, locale) => notify(count === 0 ? null : reminderSentence(locale, count)),
  };
}
