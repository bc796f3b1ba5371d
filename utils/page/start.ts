import { skeletonOfRequests } from '../diagnosis/skeleton-of-requests.ts';
import { createBackgroundLink } from '../messages/background-link.ts';
import { onMessage } from '../messages/messenger.ts';
import { copyText } from '../platform/clipboard.ts';
import { draftFor } from '../replies/draft.ts';
import { linkedin } from '../sites/linkedin/index.ts';
import { listenForHands } from './hands.ts';
import { createLayer, type Layer } from './layer.ts';
import type { LayerView, Placements } from './layer-state.ts';
import { watchMovement } from './movement.ts';
import { listenForKeys } from './page-keys.ts';
import { readPage } from './page-reader.ts';
import { createSession, type PageSession } from './session.ts';

interface StartOptions {
  readonly view: Window;
  readonly style: string;
  /** Makes what draws into the layer's container; the words and the components are the caller's. */
  readonly createView: (container: HTMLElement, session: PageSession, signal: AbortSignal) => LayerView;
}

interface Shown {
  readonly layer: Layer;
  readonly drawn: LayerView;
  readonly end: AbortController;
}

/** Starts one page life: it lasts until the document is left, whatever addresses are shown in it. */
export function startPage({ view, style, createView }: StartOptions): void {
  const { document } = view;
  const life = new AbortController();
  const pageId = crypto.randomUUID();
  const background = createBackgroundLink(pageId);
  let shown: Shown | null = null;
  let placed: Placements = new Map();

  function addLayer(): Shown {
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
    const drawn = createView(layer.container, session, end.signal);
    drawn.place(placed);
    return { layer, end, drawn };
  }

  const session = createSession({
    site: linkedin,
    view,
    pageId,
    background,
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
      shown.drawn.draw(state);
    },
    place(placements) {
      placed = placements;
      shown?.drawn.place(placements);
    },
    copyDraft: (request, sight) => copyText(draftFor(request, sight?.verdict ?? null)),
    life,
  });

  onMessage('whoShows', ({ data }) => ({ pageId, shows: session.shows(data.requestId) }));
  onMessage('changed', () => session.askAgain());
  onMessage('skeleton', () => skeletonOfRequests(linkedin, view));
  readPage({
    site: linkedin,
    view,
    onRead: (reading) => session.see(reading),
    isAlive() {
      const alive = background.isAlive();
      if (!alive) session.end();
      return alive;
    },
    signal: life.signal,
  });

  // A page kept for going back is not told that it sleeps; it asks anew when it is shown again.
  const awake = ({ persisted }: PageTransitionEvent) => persisted && session.askAgain();
  view.addEventListener('pageshow', awake, { signal: life.signal });
}
