import { skeletonOfRequests } from '../diagnosis/skeleton-of-requests.ts';
import type { PageLanguage } from '../i18n/page-language.ts';
import { createBackgroundLink } from '../messages/background-link.ts';
import { onMessage } from '../messages/messenger.ts';
import { copyText } from '../platform/clipboard.ts';
import { openingFor } from '../replies/opening.ts';
import { SITES } from '../sites/networks/sites.ts';
import type { Site } from '../sites/site.ts';
import { listenForHands } from './hands.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import { createLayer, type Layer } from './layer.ts';
import type { LayerState, LayerView, Placements, ShownBadge } from './layer-state.ts';
import { beginCountAnew, removeLeftBehind } from './left-behind.ts';
import { watchMovement } from './movement.ts';
import { listenForKeys } from './page-keys.ts';
import { readPage } from './page-reader.ts';
import type { PageSession } from './page-session.ts';
import { createSession } from './session.ts';

interface StartOptions {
  readonly view: Window;
  readonly style: string;
  /** Why somebody matters whom the reader stays in touch with, in a line. */
  readonly hookOf: (badge: ShownBadge, language: PageLanguage) => string;
  /** The browser ends our scripts without a word when the extension is updated or switched off. */
  readonly endsUnheard: boolean;
  /** Makes what draws into the layer's container; the components are the caller's. */
  readonly createView: (
    container: HTMLElement,
    session: PageSession,
    keeping: Keeping,
    language: PageLanguage,
    signal: AbortSignal,
  ) => LayerView;
}

interface Shown {
  readonly layer: Layer;
  readonly drawn: LayerView;
  readonly language: PageLanguage;
  readonly end: AbortController;
}

/** Starts one page life: it lasts until the document is left, whatever addresses are shown in it. */
export function startPage(options: StartOptions): void {
  const url = new URL(options.view.location.href);
  const site = SITES.find(({ isAt }) => isAt(url));
  if (site !== undefined) startLife(site, options);
}

function startLife(site: Site, { view, style, hookOf, endsUnheard, createView }: StartOptions): void {
  const { document } = view;
  const life = new AbortController();
  const pageId = crypto.randomUUID();
  const background = createBackgroundLink(pageId);
  let shown: Shown | null = null;
  let placed: Placements = new Map();
  let last: LayerState | null = null;

  const keeping = createKeeping({
    background,
    badgeOf: (requestId) => last?.badges.find(({ request }) => request.id === requestId),
    hookOf: (badge) => (last === null ? '' : hookOf(badge, last.language)),
    address: () => view.location.pathname,
    onChange: () => session.redraw(),
    signal: life.signal,
  });

  function addLayer(language: PageLanguage): Shown {
    const end = new AbortController();
    if (endsUnheard) removeLeftBehind(document);
    const layer = createLayer(document, style, end.signal);
    if (endsUnheard) beginCountAnew(layer.root, view, end.signal);
    listenForKeys({
      view,
      host: layer.host,
      // A reader who sees nothing of us does not mean us.
      keysOn: () => session.keysOn && layer.host.isConnected,
      choices: () => last?.keys ?? {},
      dialogOpen: () => site.dialogOpen(document),
      heeds: (id) => id !== 'keep' || keeping.offer !== null,
      onCommand: (id) => (id === 'keep' ? keeping.keep() : session.command(id)),
      signal: end.signal,
    });
    watchMovement(view, () => session.replace(), end.signal);
    listenForHands(view, (target) => session.pressedByHand(target), end.signal);
    const drawn = createView(layer.container, session, keeping, language, end.signal);
    drawn.place(placed);
    return { layer, end, drawn, language };
  }

  function removeLayer(): void {
    shown?.end.abort();
    shown = null;
  }

  const session = createSession({
    site,
    view,
    pageId,
    background: keeping.background,
    now: () => Date.now(),
    hasOffer: () => keeping.staysHere,
    draw(next) {
      const state = next && { ...next, keepable: keeping.offer };
      last = state;
      if (state === null) return removeLayer();
      // Drawn in another language, it is drawn anew.
      if (shown !== null && shown.language.locale !== state.language.locale) removeLayer();
      shown ??= addLayer(state.language);
      shown.layer.keep();
      shown.layer.setLevel(state.level);
      shown.drawn.draw(state);
    },
    place(placements) {
      placed = placements;
      shown?.drawn.place(placements);
    },
    copyDraft: (request, sight) => copyText(openingFor(request, sight?.verdict ?? null)),
    life,
  });

  onMessage('whoShows', ({ data }) => ({ pageId, shows: session.shows(data.requestId) }));
  onMessage('changed', ({ data }) => session.askAgain(data.requestId));
  onMessage('forget', ({ data }) => session.forget(data.requestId));
  onMessage('skeleton', () => skeletonOfRequests(site, view));
  readPage({
    site,
    view,
    onRead: (reading) => session.see(reading),
    // A worker that has to be started takes longer than all else that a new card waits for.
    onStirred: () => background.isAlive() && background.wake().catch(() => undefined),
    isAlive() {
      const alive = background.isAlive();
      if (!alive) session.end();
      if (shown?.layer.keep() && last !== null) shown.drawn.draw(last);
      return alive;
    },
    signal: life.signal,
  });

  // A page kept for going back is not told that it sleeps; it asks anew when it is shown again.
  const awake = ({ persisted }: PageTransitionEvent) => persisted && session.askAgain(null);
  view.addEventListener('pageshow', awake, { signal: life.signal });
  // A page that was made ready before it was wanted stands in another frame of the tab from then on.
  document.addEventListener('prerenderingchange', () => session.askAgain(null), { signal: life.signal });
}
