import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { mayHoldRequests } from '../../utils/sites/cards/may-hold-requests.ts';
import { SIGNS } from '../../utils/sites/networks/signs.ts';
import { beginWatching, hasBegun } from '../../utils/watcher/page-life.ts';
import { watchForRequests } from '../../utils/watcher/watch-for-requests.ts';

export default defineUnlistedScript(() => {
  if (!beginWatching()) return;
  watchForRequests({
    view: window,
    mayHoldRequests: (document, url) =>
      SIGNS.some((network) => network.isAt(url) && mayHoldRequests(document, url, network)),
    hasBegun,
    load() {
      const loading = sendMessage('load', undefined);
      // What reads asks for it in most languages, and a browser takes ten milliseconds to find out: it does so while the background starts.
      if (!document.documentElement.lang.startsWith('en'))
        setTimeout(() => Intl.RelativeTimeFormat.supportedLocalesOf('en'));
      return loading;
    },
  });
});
