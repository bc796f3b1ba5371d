import { defineBackground } from 'wxt/utils/define-background';
import { createNetworkPages, createToolbar } from '../utils/background/browser-ports.ts';
import { createHandlers } from '../utils/background/handlers.ts';
import { refreshToolbar } from '../utils/background/toolbar.ts';
import { receive } from '../utils/messages/receive.ts';
import { browser } from '../utils/platform/browser.ts';
import { createShippedScorer } from '../utils/scoring/index.ts';
import { isNetworkPage } from '../utils/sites/hosts.ts';
import { WinnowDatabase } from '../utils/store/database.ts';

export default defineBackground({
  type: 'module',
  main() {
    const environment = {
      database: new WinnowDatabase(),
      scorer: createShippedScorer(),
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      after: (milliseconds: number, work: () => void) => void setTimeout(work, milliseconds),
      pages: createNetworkPages(),
      toolbar: createToolbar(),
    };
    receive(createHandlers(environment), {
      extensionId: browser.runtime.id,
      ownPages: browser.runtime.getURL('/'),
      isNetworkPage,
    });
    refreshToolbar(environment);
  },
});
