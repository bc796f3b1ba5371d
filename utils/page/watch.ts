import type { PageChanges } from '../sites/site.ts';

/** A page that is redrawing itself is left to finish, but not for longer than the limit. Milliseconds. */
const QUIET = 40;
const LIMIT = 120;

const ATTRIBUTES = {
  attributes: true,
  attributeFilter: ['aria-label', 'hidden', 'style', 'class', 'open', 'href', 'role'],
};
const EVERYTHING = { ...ATTRIBUTES, childList: true, subtree: true, characterData: true };

/** What has changed since the last time that somebody took it. */
export interface ChangeLog {
  take(): PageChanges;
  /** The same, and they stay to be taken. */
  readonly soFar: PageChanges;
  readonly isEmpty: boolean;
  /**
   * From now on only this element, and what may hide or remove it, is watched: a page may change ten thousand times
   * elsewhere. Null watches the whole page.
   */
  aim(element: Element | null): void;
}

/**
 * Calls back once the page has been quiet after a change, again and again. What happens at each change is kept to a few
 * instructions. Nothing is marked on the page.
 *
 * @param onStirred called when the page begins to change, before it lays out what has changed: that may take it long.
 * @param pause how long to wait at least before calling back, in milliseconds, when the page never rests.
 */
export function watchPage(
  document: Document,
  onStirred: () => void,
  onSettled: () => void,
  pause: () => number,
  signal: AbortSignal,
): ChangeLog {
  let content = new Set<Node>();
  let attributes = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastChange = 0;
  let aimedAt: Element | null | undefined;

  const look = () => {
    timer = undefined;
    const now = performance.now();
    const wait = Math.min(lastChange + QUIET, firstChange + Math.max(LIMIT, pause())) - now;
    if (wait > 1) timer = setTimeout(look, wait);
    else onSettled();
  };
  const note = (records: readonly MutationRecord[]) => {
    let last: Node | null = null;
    for (const record of records) {
      const { target } = record;
      if (target === last) continue;
      last = target;
      (record.type === 'attributes' ? attributes : content).add(target);
    }
    lastChange = performance.now();
    if (timer !== undefined) return;
    firstChange = lastChange;
    timer = setTimeout(look, QUIET);
    onStirred();
  };
  const observer = new MutationObserver(note);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  const log: ChangeLog = {
    take() {
      const taken = { content, attributes };
      content = new Set();
      attributes = new Set();
      return taken;
    },
    get soFar() {
      return { content, attributes };
    },
    get isEmpty() {
      return content.size === 0 && attributes.size === 0;
    },
    aim(element) {
      if (element === aimedAt || signal.aborted) return;
      aimedAt = element;
      const unheard = observer.takeRecords();
      if (unheard.length > 0) note(unheard);
      observer.disconnect();
      observer.observe(element ?? document, EVERYTHING);
      for (let around = element?.parentElement ?? null; around !== null; around = around.parentElement)
        observer.observe(around, { ...ATTRIBUTES, childList: true });
    },
  };
  log.aim(null);
  return log;
}
