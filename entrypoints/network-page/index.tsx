import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import style from '../../components/page-layer/page-layer.css?inline';
import { createPageLayer } from '../../components/page-layer/page-layer.tsx';
import { createWords } from '../../utils/i18n/index.ts';
import { whenParsed } from '../../utils/page/parsed.ts';
import { startPage } from '../../utils/page/start.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { begin } from '../../utils/watcher/page-life.ts';

const ENDS_UNHEARD = import.meta.env.FIREFOX;

export default defineUnlistedScript(() => {
  if (begin()) whenParsed(document, start);
});

function start(): void {
  startPage({
    view: window,
    style,
    endsUnheard: ENDS_UNHEARD,
    createView: (container, session, signal) =>
      createPageLayer(
        container,
        // Not before there is something to say: most pages of the site show no request.
        createWords(uiLanguage()),
        ENDS_UNHEARD,
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
}
