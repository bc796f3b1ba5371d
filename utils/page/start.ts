import { createBackgroundLink } from '../messages/background-link.ts';
import { onMessage } from '../messages/messenger.ts';
import { copyText } from '../platform/clipboard.ts';
import { draftFor } from '../replies/draft.ts';
import { linkedin } from '../sites/linkedin/index.ts';
import { createLayer, type Layer } from './layer.ts';
import type { LayerState } from './layer-state.ts';
import { watchMovement } from './movement.ts';
import { listenForKeys } from './page-keys.ts';
import { createSession, type PageSession } from './session.ts';
import { watchPage } from './watch.ts';

/** Draws the layer's state into its container; the words and the components are the caller's. */
export type DrawLayer = (container: HTMLElement, state: LayerState, session: PageSession) => void;

interface StartOptions {
  readonly view: Window;
  readonly style: string;
  readonly drawLayer: DrawLayer;
}

/** Starts one page life: it lasts until the document is left, whatever addresses are shown in it. */
export function startPage({ view, style, drawLayer }: StartOptions): void {
  const { document } = view;
  const ending = new AbortController();
  const { signal } = ending;
  const pageId = crypto.randomUUID();
  const background = createBackgroundLink(pageId);
  let layer: Layer | null = null;

  const session = createSession({
    site: linkedin,
    view,
    pageId,
    background,
    now: () => Date.now(),
    signal,
    draw(state) {
      // A page without requests is left exactly as it was.
      if (layer === null && state.badges.length === 0 && state.message === null) return;
      if (layer === null) {
        layer = createLayer(document, style, signal);
        listenForKeys({
          view,
          host: layer.host,
          keysOn: () => session.keysOn,
          dialogOpen: () => linkedin.dialogOpen(document),
          onCommand: (id) => session.command(id),
          signal,
        });
      }
      layer.keep();
      layer.setLevel(state.level);
      drawLayer(layer.container, state, session);
    },
    copyDraft: (request, sight) => copyText(draftFor(request, sight?.verdict ?? null)),
  });

  onMessage('whoShows', ({ data }) => ({ pageId, shows: session.shows(data.requestId) }));
  onMessage('changed', () => session.askAgain());
  watchPage(document, () => session.refresh(), signal);
  watchMovement(view, () => session.replace(), signal);
  session.refresh();

  // A page kept for going back is not told that it sleeps; it asks anew when it is shown again.
  view.addEventListener('pageshow', ({ persisted }) => persisted && session.askAgain(), { signal });
}
