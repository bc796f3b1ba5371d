import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface VirtualListOptions {
  readonly count: number;
  /** CSS px, before a row was measured. */
  readonly estimateSize: (index: number) => number;
  readonly keyOf: (index: number) => string;
}

interface VirtualList<Scroller extends Element> {
  readonly scroller: { readonly current: Scroller | null };
  /** The rows to be rendered: those in sight and a few around. */
  readonly rows: readonly VirtualItem[];
  /** CSS px, of all rows together. */
  readonly totalSize: number;
  /** A ref for every rendered row, which must carry its index as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  /** Takes the rendered rows' new sizes in at once, and brings one row into sight, its top before its end. */
  readonly reveal: (index: number) => void;
}

/** Rows beyond the visible ones, so that fast scrolling and the next key press find them there. */
const OVERSCAN = 6;

/** Renders only the rows of a long list that are in sight; the sizes of rows may differ and change. */
export function useVirtualList<Scroller extends Element>(options: VirtualListOptions): VirtualList<Scroller> {
  const { count, estimateSize, keyOf } = options;
  const scroller = useRef<Scroller>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const full: VirtualizerOptions<Scroller, HTMLElement> = {
    count,
    estimateSize,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer(full));
  virtualizer.setOptions(full);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  return {
    scroller,
    rows: virtualizer.getVirtualItems(),
    totalSize: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    reveal: (index) => {
      for (const row of virtualizer.elementsCache.values())
        if (row.isConnected) virtualizer.resizeItem(virtualizer.indexFromElement(row), row.offsetHeight);
      const rendered = scroller.current?.querySelector(`[data-index="${index}"]`);
      if (rendered == null || scroller.current === null) virtualizer.scrollToIndex(index, { align: 'auto' });
      else scroller.current.scrollTop += scrollNeeded(rendered, scroller.current);
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
