import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import style from '../../components/page-layer/page-layer.css?inline';
import { createPageLayer } from '../../components/page-layer/page-layer.tsx';
import { createWords } from '../../utils/i18n/index.ts';
import { startPage } from '../../utils/page/start.ts';
import { uiLanguage } from '../../utils/platform/language.ts';

export default defineUnlistedScript(() => {
  startPage({
    view: window,
    style,
    createView: (container, session, signal) =>
      createPageLayer(
        container,
        // Not before there is something to say: most pages of the site show no request.
        createWords(uiLanguage()),
        {
          onWhy: (requestId) => session.openWhy(requestId),
          onFocusAway: (requestId) => session.bringIntoView(requestId),
          onUndo: (decisionId) => session.undo(decisionId),
          onApply: (decisionId) => session.apply(decisionId),
          onExpire: () => session.replace(),
          onCloseMessage: () => session.closeMessage(),
          onCloseHelp: () => session.closeHelp(),
        },
        signal,
      ),
  });
});
