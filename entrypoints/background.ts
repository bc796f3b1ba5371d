import { defineBackground } from 'wxt/utils/define-background';
import { createNetworkPages, createReminders, createToolbar } from '../utils/background/browser-ports.ts';
import { dropFirstLook, keepFirstLook } from '../utils/background/first-look.ts';
import { createHandlers } from '../utils/background/handlers.ts';
import { watchOpenTabs } from '../utils/background/open-tabs.ts';
import { remind } from '../utils/background/people-reminders.ts';
import { resume } from '../utils/background/resume.ts';
import { syncSoon } from '../utils/background/sync.ts';
import { receive } from '../utils/messages/receive.ts';
import { browser } from '../utils/platform/browser.ts';
import { writeFirstLook } from '../utils/platform/first-look.ts';
import { uiLanguage } from '../utils/platform/language.ts';
import { readMemoryMark, writeMemoryMark } from '../utils/platform/memory-mark.ts';
import { onNotificationPressed, onWake } from '../utils/platform/reminders.ts';
import {
  hasSyncStorage,
  onSyncChanged,
  readSyncItems,
  writeSyncItems,
} from '../utils/platform/sync-storage.ts';
import { openOwnPage } from '../utils/platform/tabs.ts';
import { createShippedScorer, type Scorer } from '../utils/scoring/index.ts';
import { isNetworkPage, isProfile, messageTo, networkPatterns } from '../utils/sites/hosts.ts';
import { WinnowDatabase } from '../utils/store/database.ts';

/** Milliseconds. */
const RESUME_AFTER = 1_000;

export default defineBackground({
  // Not a module, which would share files with the pages: a stopped background begins a seventh sooner from one file.
  main() {
    const database = new WinnowDatabase();
    // The browser opens it while the rest is made ready; where it cannot, every message tries again.
    database.open().catch(() => undefined);
    let scorer: Scorer | null = null;
    const environment = {
      database,
      /** Unpacked when it is wanted: what a page asks for first is its script. */
      get scorer() {
        scorer ??= createShippedScorer();
        return scorer;
      },
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      browserLanguage: uiLanguage,
      after: (milliseconds: number, work: () => void) => void setTimeout(work, milliseconds),
      pages: createNetworkPages(networkPatterns(), messageTo, isProfile),
      toolbar: createToolbar(),
      reminders: createReminders(),
      memoryMark: { read: readMemoryMark, write: writeMemoryMark },
      firstLook: { write: writeFirstLook },
      syncStorage: hasSyncStorage() ? { read: readSyncItems, write: writeSyncItems } : null,
    };
    receive(createHandlers(environment), {
      extensionId: browser.runtime.id,
      ownPages: browser.runtime.getURL('/'),
      isNetworkPage,
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      watchOpenTabs(environment);
      if (reason === 'install') openOwnPage('welcome.html');
    });
    browser.permissions.onAdded.addListener(() => void watchOpenTabs(environment));
    browser.permissions.onRemoved.addListener(() => void dropFirstLook(environment));
    onWake(() => void remind(environment));
    onSyncChanged(() => syncSoon(environment));
    onNotificationPressed(() => void openOwnPage('people.html'));
    // Not at once: a worker is mostly started by a page that waits for its answer.
    environment.after(RESUME_AFTER, () => {
      keepFirstLook(environment);
      return resume(environment);
    });
  },
});
