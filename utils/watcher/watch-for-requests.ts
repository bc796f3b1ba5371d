import { insist } from '../page/insist.ts';

interface WatchOptions {
  readonly view: Window;
  /** May ask for anything on the page, but lays nothing out. */
  readonly mayHoldRequests: (document: Document, url: URL) => boolean;
  /** Whether the rest of Winnow runs here. */
  readonly hasBegun: () => boolean;
  /** Asks the background to run it here. */
  readonly load: () => Promise<void>;
}

/** A page that is changing is left alone for so long, and for so many times what the last look took. Milliseconds. */
const PAUSE = 16;
const SHARE = 50;
/** After the background has refused, or could not be reached at all; twice as long each time. Milliseconds. */
const REST = 30_000;

const CHANGES = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['aria-label', 'href', 'role'],
};

/**
 * Looks whether there is something to read: now, after changes, and when the address changes; until there is, and the
 * rest was loaded. What happens at a change costs next to nothing: the first one ends the watching until the next look.
 */
export function watchForRequests({ view, mayHoldRequests, hasBegun, load }: WatchOptions): void {
  const { document } = view;
  const end = new AbortController();
  const { signal } = end;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  let asking = false;
  let refusals = 0;
  let restsUntil = 0;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(look, Math.max(PAUSE, cost * SHARE));
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  function look(): void {
    clearTimeout(timer);
    if (hasBegun()) {
      end.abort();
      return;
    }
    const start = performance.now();
    try {
      if (!asking && start >= restsUntil && mayHoldRequests(document, new URL(view.location.href))) ask();
    } finally {
      cost = performance.now() - start;
      observer.observe(document, CHANGES);
    }
  }

  /** A refusal, and an answer that was lost on its way, look the same from here; what has begun tells them apart. */
  async function loadOnce(): Promise<void> {
    if (hasBegun()) return;
    await load();
    if (!hasBegun()) throw new Error('it was loaded elsewhere');
  }

  function ask(): void {
    asking = true;
    insist(loadOnce, signal)
      .catch(() => {
        restsUntil = performance.now() + REST * 2 ** refusals;
        refusals += 1;
      })
      .finally(() => {
        asking = false;
        if (!signal.aborted) look();
      });
  }

  view.navigation?.addEventListener('currententrychange', look, { signal });
  // A page that was kept for going back, or that nobody looked at: what has happened meanwhile may not have been heard.
  view.addEventListener('pageshow', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
  look();
}
