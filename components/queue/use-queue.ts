import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CommandId } from '../../utils/keys/index.ts';
import type { Choice, Label } from '../../utils/requests/index.ts';
import { type QueueRow, queueRows } from './queue-groups.ts';
import type { QueueItem } from './queue-item.ts';
import { isDecidable, undoableDecision } from './standing.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { selectionAfter, useSelection } from './use-selection.ts';

interface QueueOptions {
  readonly items: readonly QueueItem[];
  readonly keysOn: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onDecide: (requestId: string, choice: Choice) => void;
  readonly onUndo: (decisionId: string) => void;
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
}

export function useQueue({ items, keysOn, now, onDecide, onUndo }: QueueOptions): QueueControl {
  const filter = useSignal<Label | null>(null);
  const helpOpen = useSignal(false);
  const folded = useSignal(false);
  const follow = useSignal(false);
  const rows = useMemo(() => queueRows(items, filter.value, now), [items, filter.value, now]);
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
  const undo = (): boolean => {
    const decision = undoableDecision(items, selected);
    if (decision !== null) onUndo(decision.id);
    return decision !== null;
  };
  const commands: Readonly<Record<CommandId, () => boolean>> = {
    next: () => step(1),
    previous: () => step(-1),
    accept: () => selected !== null && decide(selected, 'accept'),
    reply: () => selected !== null && decide(selected, 'reply'),
    decline: () => selected !== null && decide(selected, 'decline'),
    later: () => selected !== null && decide(selected, 'later'),
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
  };
}
