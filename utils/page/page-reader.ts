import { MAIN_PART } from '../sites/cards/main-part.ts';
import type { Card, PageReading, Site } from '../sites/site.ts';
import { breath, inSlices } from './slices.ts';
import { watchPage } from './watch.ts';

interface PageReaderOptions {
  readonly site: Site;
  readonly view: Window;
  /** The page was read; called in a task of its own, and not where nothing can have changed. */
  readonly onRead: (reading: PageReading) => void;
  /** Somebody's request may have come; called well before the page is read. */
  readonly onStirred: () => void;
  /** Asked before each reading; nothing is read where it answers false. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** While the page never rests, reading takes at most one part in so many of the time; but badges are not long in coming. */
const SHARE = 10;
const LONGEST_PAUSE = 400;

/** How often the page is looked at though nothing was heard of it, in milliseconds. A look costs less than one. */
const LOOK_EVERY = 1_000;

/** Reads the page at first and whenever it may read differently: in slices, one reading at a time. */
export function readPage({ site, view, onRead, onStirred, isAlive, signal }: PageReaderOptions): void {
  const { document } = view;
  let last: { readonly href: string; readonly reading: PageReading } | null = null;
  let cost = 0;
  let busy = false;
  let again = false;

  const changes = watchPage(
    document,
    {
      onChanges: site.forget,
      onStirred: () => !signal.aborted && site.bringsControl(changes.content) && onStirred(),
      onSettled: settled,
      pause: () => Math.min(cost * SHARE, LONGEST_PAUSE),
    },
    signal,
  );

  function settled(): void {
    if (busy) {
      again = true;
      return;
    }
    if (!isAlive()) return;
    const { href } = view.location;
    changes.clear();
    if (last?.href === href && !site.mayReadOtherwise(last.reading)) return;
    busy = true;
    if (last?.href !== href) changes.aim(null);
    readOnce()
      // It cannot be read as it is: what is known of it holds, and the next change tries again.
      .catch(() => undefined)
      .finally(() => {
        busy = false;
        if (again && !signal.aborted) settled();
      });
  }

  async function readOnce(): Promise<void> {
    again = false;
    changes.clear();
    const { href } = view.location;
    const { result, spent } = await inSlices(site.readInSteps(document, new URL(href)), signal);
    if (result === undefined) return;
    cost = spent;
    if (href === view.location.href && (changes.isEmpty || holds(result))) return tell(href, result);
    // What changed while it was read may be half in it. What has not changed is remembered: at once is quick.
    await breath();
    changes.clear();
    const now = view.location.href;
    if (!signal.aborted) tell(now, site.read(document, new URL(now)));
  }

  /** A page that goes on filling its list: what was read is there, and nothing that was there before is missing. */
  function holds({ cards }: PageReading): boolean {
    const ids = new Set(cards.map(({ request }) => request.id));
    const before = last?.reading.cards ?? [];
    return before.every(({ request }) => ids.has(request.id)) && cards.every(isThere);
  }

  function tell(href: string, reading: PageReading): void {
    last = { href, reading };
    // Requests stand there; what changes outside of it is noticed at the next look.
    changes.aim(reading.scope?.element.closest(MAIN_PART) ?? null);
    onRead(reading);
  }

  const heart = setInterval(() => document.visibilityState === 'visible' && settled(), LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(heart));
  settled();
}

function isThere({ element, nameElement }: Card): boolean {
  return element.isConnected && nameElement.isConnected;
}
