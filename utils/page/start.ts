import { createBackgroundLink } from '../messages/background-link.ts';
import { onMessage } from '../messages/messenger.ts';
import { copyText } from '../platform/clipboard.ts';
import { draftFor } from '../replies/draft.ts';
import { linkedin } from '../sites/linkedin/index.ts';
import { listenForHands } from './hands.ts';
import { createLayer, type Layer } from './layer.ts';
import type { LayerState } from './layer-state.ts';
import { watchMovement } from './movement.ts';
import { listenForKeys } from './page-keys.ts';
import { createSession, type PageSession } from './session.ts';
import { watchPage } from './watch.ts';

interface StartOptions {
  readonly view: Window;
  readonly style: string;
  /** Draws the layer's state into its container; the words and the components are the caller's. */
  readonly drawLayer: (container: HTMLElement, state: LayerState, session: PageSession) => void;
}

/** Starts one page life: it lasts until the document is left, whatever addresses are shown in it. */
export function startPage({ view, style, drawLayer }: StartOptions): void {
  const { document } = view;
  const life = new AbortController();
  const pageId = crypto.randomUUID();
  let shown: { readonly layer: Layer; readonly end: AbortController } | null = null;

  function addLayer(): NonNullable<typeof shown> {
    const end = new AbortController();
    const layer = createLayer(document, style, end.signal);
    listenForKeys({
      view,
      host: layer.host,
      keysOn: () => session.keysOn,
      dialogOpen: () => linkedin.dialogOpen(document),
      onCommand: (id) => session.command(id),
      signal: end.signal,
    });
    watchMovement(view, () => session.replace(), end.signal);
    listenForHands(view, (target) => session.pressedByHand(target), end.signal);
    return { layer, end };
  }

  const session = createSession({
    site: linkedin,
    view,
    pageId,
    background: createBackgroundLink(pageId),
    now: () => Date.now(),
    draw(state) {
      if (state === null) {
        shown?.end.abort();
        shown = null;
        return;
      }
      shown ??= addLayer();
      shown.layer.keep();
      shown.layer.setLevel(state.level);
      drawLayer(shown.layer.container, state, session);
    },
    copyDraft: (request, sight) => copyText(draftFor(request, sight?.verdict ?? null)),
    life,
  });

  onMessage('whoShows', ({ data }) => ({ pageId, shows: session.shows(data.requestId) }));
  onMessage('changed', () => session.askAgain());
  watchPage(document, () => session.refresh(), life.signal);
  session.refresh();

  // A page kept for going back is not told that it sleeps; it asks anew when it is shown again.
  const awake = ({ persisted }: PageTransitionEvent) => persisted && session.askAgain();
  view.addEventListener('pageshow', awake, { signal: life.signal });
}
