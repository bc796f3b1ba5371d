import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keepSelection, moveSelection } from '../../utils/page/selection.ts';

interface Selection {
  /** The request that the keys act on; null at first. */
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
  readonly move: (by: 1 | -1) => void;
}

/** Which row is selected. When the selected row goes, the selection stays at its place in the list. */
export function useSelection(ids: readonly string[]): Selection {
  const chosen = useSignal<string | null>(null);
  const before = useRef(ids);
  const selected = keepSelection(before.current, ids, chosen.value);
  useLayoutEffect(() => {
    before.current = ids;
    chosen.value = selected;
  });
  return {
    selected,
    select: (id) => {
      chosen.value = id;
    },
    move: (by) => {
      chosen.value = moveSelection(ids, selected, by);
    },
  };
}

/** What is selected once a request was decided: the next one that is open, at the end the one before it. */
export function selectionAfter(openIds: readonly string[], decidedId: string): string | null {
  const at = openIds.indexOf(decidedId);
  return openIds[at + 1] ?? openIds[at - 1] ?? null;
}
