import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { offsetsOf, rowsInSight } from './row-offsets.ts';

interface VirtualListOptions {
  readonly count: number;
  /** CSS px, before a row was measured. */
  readonly estimateSize: (index: number) => number;
  readonly keyOf: (index: number) => string;
}

interface VirtualRow {
  readonly index: number;
  readonly key: string;
  /** CSS px from the beginning of the list. */
  readonly start: number;
}

interface VirtualList<Scroller extends Element> {
  readonly scroller: { readonly current: Scroller | null };
  /** The rows to be rendered: those in sight and a few around. */
  readonly rows: readonly VirtualRow[];
  /** CSS px, of all rows together. */
  readonly totalSize: number;
  /** A ref for every rendered row, which must carry its index as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  /** Takes the rendered rows' new sizes in at once, and brings one row into sight, its top before its end. */
  readonly reveal: (index: number) => void;
}

/** Rows beyond the visible ones, so that fast scrolling and the next key press find them there. */
const OVERSCAN = 6;
/** The height of the view in the first frame: what the popup shows is in it. CSS px. */
const FIRST_VIEW = 600;

/**
 * Renders only the rows of a long list that are in sight; the sizes of rows may differ and change. Written here, for
 * the libraries that do the same weigh as much as all of the queue's own parts.
 */
export function useVirtualList<Scroller extends Element>(options: VirtualListOptions): VirtualList<Scroller> {
  const { count, estimateSize, keyOf } = options;
  const scroller = useRef<Scroller>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [heights] = useState(() => new Map<string, number>());
  const offsets = offsetsOf(count, (index) => heights.get(keyOf(index)) ?? estimateSize(index));
  const top = scroller.current?.scrollTop ?? 0;
  const view = scroller.current?.clientHeight || FIRST_VIEW;
  const [around, setAround] = useState(0);
  const [first, end] = count === 0 ? [0, 0] : rowsInSight(offsets, top, top + view, around);
  // After the first frame.
  useEffect(() => setAround(OVERSCAN), []);

  const latest = useRef({ keyOf, offsets, first, end, around });
  latest.current = { keyOf, offsets, first, end, around };

  const [observer] = useState(
    () => new ResizeObserver((entries) => takeIn(entries.map(({ target }) => target as HTMLElement))),
  );

  /** Takes in what rows have become, and keeps in place what is read below one that is scrolled out. */
  function takeIn(rows: readonly HTMLElement[]): void {
    let moved = 0;
    let changed = false;
    for (const row of rows) {
      if (!row.isConnected) {
        observer.unobserve(row);
        continue;
      }
      const index = Number(row.dataset.index);
      const { keyOf: keyNow, offsets: now } = latest.current;
      const begins = now[index] ?? 0;
      const height = row.offsetHeight;
      const before = heights.get(keyNow(index)) ?? (now[index + 1] ?? begins) - begins;
      heights.set(keyNow(index), height);
      if (height === before) continue;
      changed = true;
      if (begins + before <= (scroller.current?.scrollTop ?? 0)) moved += height - before;
    }
    if (!changed) return;
    if (moved !== 0) scroller.current?.scrollBy(0, moved);
    drawAnew();
  }

  /** Not within the first frame, which is there the sooner for it: after that all is drawn anew anyway. */
  function drawAnew(): void {
    if (latest.current.around > 0) redraw(undefined);
  }

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const { offsets: now, first: from, end: until, around: kept } = latest.current;
      const { scrollTop, clientHeight } = element;
      const [nextFirst, nextEnd] = rowsInSight(now, scrollTop, scrollTop + clientHeight, kept / 2);
      // Half of the rows around are still there: until then nothing has to be drawn.
      if (nextFirst < from || nextEnd > until) drawAnew();
    };
    element.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      size.disconnect();
      observer.disconnect();
    };
  }, []);

  const rows = Array.from({ length: end - first }, (_, at): VirtualRow => {
    const index = first + at;
    return { index, key: keyOf(index), start: offsets[index] ?? 0 };
  });
  const drawn = () => [...(scroller.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
  return {
    scroller,
    rows,
    totalSize: offsets[count] ?? 0,
    measure: useRef((row: HTMLElement | null) => {
      if (row !== null) observer.observe(row);
    }).current,
    reveal(index) {
      takeIn(drawn());
      const element = scroller.current;
      if (element === null) return;
      const row = element.querySelector(`[data-index="${index}"]`);
      if (row === null) element.scrollTop = Math.max(0, (latest.current.offsets[index] ?? 0) - AIR);
      else element.scrollTop += scrollNeeded(row, element);
    },
  };
}

/** Room that is left above and below a row that was brought into sight. CSS px. */
const AIR = 8;

/** How far to scroll for a row to be in sight: as little as possible, and a row taller than the view by its top. */
function scrollNeeded(row: Element, scroller: Element): number {
  const { top, bottom } = row.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const aboveBy = top - AIR - view.top;
  const belowBy = bottom + AIR - view.bottom;
  if (aboveBy < 0) return aboveBy;
  return belowBy > 0 ? Math.min(belowBy, aboveBy) : 0;
}
