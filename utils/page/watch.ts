/** A page that is redrawing itself is left to finish, but not for longer than the limit. Milliseconds. */
const QUIET = 40;
const LIMIT = 120;

const ATTRIBUTES = {
  attributes: true,
  // All that reading asks for, and what may hide or show.
  // biome-ignore format: one list
  attributeFilter: [
    'aria-label', 'aria-labelledby', 'aria-hidden', 'aria-expanded', 'aria-haspopup',
    'hidden', 'style', 'class', 'open', 'href', 'role', 'alt', 'title',
  ],
};
const EVERYTHING = { ...ATTRIBUTES, childList: true, subtree: true, characterData: true };

/** What has changed since it was last cleared. */
export interface ChangeLog {
  readonly isEmpty: boolean;
  /** Nodes of the page whose children or text have changed. */
  readonly content: ReadonlySet<Node>;
  clear(): void;
  /**
   * From now on only this element, and what may hide or remove it, is watched: a page may change ten thousand times
   * elsewhere. Null watches the whole page.
   */
  aim(element: Element | null): void;
}

interface Watching {
  /** Called with every change, at once. */
  readonly onChanges: (records: readonly MutationRecord[]) => void;
  /** Called when the page begins to change, before it lays out what has changed: that may take it long. */
  readonly onStirred: () => void;
  readonly onSettled: () => void;
  /** How long to wait at least before calling back, in milliseconds, when the page never rests. */
  readonly pause: () => number;
}

/**
 * Calls back once the page has been quiet after a change, again and again. What happens at each change is kept to a few
 * instructions. Nothing is marked on the page.
 */
export function watchPage(
  document: Document,
  { onChanges, onStirred, onSettled, pause }: Watching,
  signal: AbortSignal,
): ChangeLog {
  let content = new Set<Node>();
  let isEmpty = true;
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
    onChanges(records);
    isEmpty = false;
    for (const { type, target } of records)
      if (type !== 'attributes' && target.isConnected) content.add(target);
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
    get isEmpty() {
      return isEmpty;
    },
    get content() {
      return content;
    },
    clear() {
      content = new Set();
      isEmpty = true;
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
