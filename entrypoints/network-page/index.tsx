import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import style from '../../components/page-layer/page-layer.css?inline';
import { drawPageLayer } from '../../components/page-layer/page-layer.tsx';
import { createWords } from '../../utils/i18n/index.ts';
import { startPage } from '../../utils/page/start.ts';
import { uiLanguage } from '../../utils/platform/language.ts';

export default defineUnlistedScript(() => {
  const words = createWords(uiLanguage());
  startPage({
    view: window,
    style,
    drawLayer: (container, state, session) =>
      drawPageLayer(container, {
        words,
        state,
        now: Date.now(),
        onWhy: (requestId) => session.openWhy(requestId),
        onUndo: (decisionId) => session.undo(decisionId),
        onApply: (decisionId) => session.apply(decisionId),
        onExpire: () => session.replace(),
        onCloseMessage: () => session.closeMessage(),
        onCloseHelp: () => session.closeHelp(),
      }),
  });
});
