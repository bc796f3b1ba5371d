import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CommandId } from '../../utils/keys/index.ts';
import type { Choice, Decision, Label } from '../../utils/requests/index.ts';
import type { QueueTally } from './queue-counts.ts';
import { type QueueRow, queueRows } from './queue-groups.ts';
import type { QueueItem } from './queue-item.ts';
import type { ChoiceForAll } from './same-text.tsx';
import { isDecidable, undoableDecision } from './standing.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { selectionAfter, useSelection } from './use-selection.ts';

interface QueueOptions {
  readonly items: readonly QueueItem[];
  readonly keysOn: boolean;
  readonly listing: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly tally: QueueTally | null;
  readonly onFilter: (label: Label | null) => void;
  readonly onDecide: (requestId: string, choice: Choice) => void;
  readonly onUndo: (decisionId: string) => void;
  readonly onDecideAll: (requestIds: readonly string[], choice: ChoiceForAll) => void;
  readonly onUndoAll: (together: string) => void;
}

/** What is on the screen at this moment, and everything that a key or a press can do to it. */
export interface QueueControl {
  readonly rows: readonly QueueRow[];
  /** The selected row's index; -1 for none. */
  readonly at: number;
  /** The selected card is open. */
  readonly unfolded: boolean;
  /** The selection was moved by keys: the list scrolls to it and the focus follows. */
  readonly follow: boolean;
  readonly filter: Label | null;
  readonly helpOpen: boolean;
  readonly setFilter: (label: Label | null) => void;
  readonly setHelpOpen: (open: boolean) => void;
  /** Selects a row, or closes it where it is selected. */
  readonly press: (requestId: string) => void;
  readonly decide: (requestId: string, choice: Choice) => void;
  readonly decideAll: (requestIds: readonly string[], choice: ChoiceForAll) => void;
  /** Takes back a decision, and what was decided at one stroke with it. */
  readonly undo: (decision: Decision) => void;
  /** Shows all requests with one text, or one of them alone. */
  readonly unfold: (textId: string) => void;
  /** The selected card asks what it is. */
  readonly relabelling: boolean;
  readonly setRelabelling: (open: boolean) => void;
}

export function useQueue(options: QueueOptions): QueueControl {
  const { items, keysOn, listing, now, tally, onFilter, onDecide, onUndo, onDecideAll, onUndoAll } = options;
  const filter = useSignal<Label | null>(null);
  const helpOpen = useSignal(false);
  const folded = useSignal(false);
  const follow = useSignal(false);
  const relabelling = useSignal<string | null>(null);
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () => queueRows(items, { filter: filter.value, now, listing, tally, unfolded: unfolded.value }),
    [items, filter.value, now, listing, tally, unfolded.value],
  );
  const ids = useMemo(() => rows.map(({ item }) => item.request.id), [rows]);
  const { selected, select, move } = useSelection(ids);

  const decide = (requestId: string, choice: Choice): boolean => {
    const open = rows.filter(({ standing }) => isDecidable(standing)).map(({ item }) => item.request.id);
    if (!open.includes(requestId)) return false;
    follow.value = true;
    folded.value = false;
    select(selectionAfter(open, requestId));
    onDecide(requestId, choice);
    return true;
  };
  const step = (by: 1 | -1): boolean => {
    follow.value = true;
    folded.value = false;
    move(by);
    return ids.length > 0;
  };
  const decideAll = (requestIds: readonly string[], choice: ChoiceForAll): void => {
    const going = new Set(requestIds);
    const open = rows.filter(({ standing }) => isDecidable(standing)).map(({ item }) => item.request.id);
    const last = open.findLast((id) => going.has(id));
    const left = open.filter((id) => !going.has(id) || id === last);
    follow.value = true;
    if (last !== undefined) select(selectionAfter(left, last));
    onDecideAll(requestIds, choice);
  };
  const takeBack = ({ id, together }: Decision): void =>
    together === undefined ? onUndo(id) : onUndoAll(together);
  const undo = (): boolean => {
    const decision = undoableDecision(items, selected);
    if (decision !== null) takeBack(decision);
    return decision !== null;
  };
  const commands: Readonly<Record<CommandId, () => boolean>> = {
    next: () => step(1),
    previous: () => step(-1),
    accept: () => selected !== null && decide(selected, 'accept'),
    reply: () => selected !== null && decide(selected, 'reply'),
    decline: () => selected !== null && decide(selected, 'decline'),
    later: () => selected !== null && decide(selected, 'later'),
    relabel: () => {
      relabelling.value = relabelling.value === selected ? null : selected;
      folded.value = false;
      return selected !== null;
    },
    undo,
    why: () => {
      folded.value = !folded.value;
      return selected !== null;
    },
    help: () => {
      helpOpen.value = true;
      return true;
    },
    close: () => {
      select(null);
      return selected !== null;
    },
  };
  useQueueKeys({ keysOn, dialogOpen: helpOpen.value, onCommand: (command) => commands[command]() });

  return {
    rows,
    at: selected === null ? -1 : ids.indexOf(selected),
    unfolded: !folded.value,
    follow: follow.value,
    filter: filter.value,
    helpOpen: helpOpen.value,
    setFilter: (label) => {
      filter.value = label;
      onFilter(label);
    },
    setHelpOpen: (open) => {
      helpOpen.value = open;
    },
    press: (requestId) => {
      follow.value = false;
      folded.value = false;
      select(requestId === selected ? null : requestId);
    },
    decide,
    decideAll,
    undo: takeBack,
    unfold: (textId) => {
      unfolded.value = unfolded.value.symmetricDifference(new Set([textId]));
    },
    relabelling: relabelling.value !== null && relabelling.value === selected,
    setRelabelling: (open) => {
      relabelling.value = open ? selected : null;
    },
  };
}
