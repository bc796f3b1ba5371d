import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import style from '../../components/page-layer/page-layer.css?inline';
import { createPageLayer } from '../../components/page-layer/page-layer.tsx';
import { hookOf } from '../../components/people/hook.ts';
import { wordsIn } from '../../utils/i18n/words.ts';
import { whenParsed } from '../../utils/page/parsed.ts';
import { startPage } from '../../utils/page/start.ts';
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
    hookOf: ({ request, sight }, { locale, messages }) =>
      sight === null ? '' : hookOf(wordsIn(locale, messages), request, sight.verdict),
    createView: (container, session, keeping, { locale, messages }, signal) =>
      createPageLayer(
        container,
        wordsIn(locale, messages),
        ENDS_UNHEARD,
        {
          onWhy: (requestId) => session.openWhy(requestId),
          onFocusAway: (requestId) => session.bringIntoView(requestId),
          onUndo: (decisionId) => session.undo(decisionId),
          onApply: (decisionId) => session.apply(decisionId),
          onKeep: keeping.keep,
          onCloseKeep: keeping.close,
          onExpire: () => session.replace(),
          onCloseMessage: () => session.closeMessage(),
          onCloseHelp: () => session.closeHelp(),
        },
        signal,
      ),
  });
}
