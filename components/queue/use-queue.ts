import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CommandOn } from '../../utils/keys/index.ts';
import type { Choice, Decision, Ending, Label, Sort, Tally } from '../../utils/requests/index.ts';
import { pastRows } from './past-rows.ts';
import { type QueueRow, queueRows } from './queue-groups.ts';
import type { QueueItem } from './queue-item.ts';
import type { QueueViewName } from './queue-views.tsx';
import type { ChoiceForAll } from './same-text.tsx';
import { isDecidable, undoableDecision } from './standing.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { selectionAfter, useSelection } from './use-selection.ts';

/** What is waiting and was decided, and what the reader does there by keys or presses. */
export interface QueueOptions {
  readonly items: readonly QueueItem[];
  readonly keysOn: boolean;
  /** What is decided is only listed: the reader presses it on the network's page themselves. */
  readonly listing: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Null where all that waits is among the items. */
  readonly tally: Tally | null;
  /** What was decided; null until it is known, and where nobody has asked for it. */
  readonly past: Past | null;
  /** How many were found, where words were looked for; null where none were. */
  readonly found: number | null;
  readonly onFilter: (label: Label | null) => void;
  /** Words to look for, and the order of what is shown. */
  readonly onFind: (finding: Finding) => void;
  /** What was decided is to be shown; with null no longer. */
  readonly onPast: (wish: PastWish | null) => void;
  readonly onDecide: (requestId: string, choice: Choice) => void;
  readonly onUndo: (decisionId: string) => void;
  /** One choice for several requests, each of them a decision of its own. */
  readonly onDecideAll: (requestIds: readonly string[], choice: ChoiceForAll) => void;
  /** Takes back what was decided at one stroke. */
  readonly onUndoAll: (together: string) => void;
  /** The reader keeps in touch with this sender, or with null with whom they just accepted. False where there is nobody. */
  readonly onKeep: (requestId: string | null) => boolean;
}

/** What was decided, as far as it is known here. */
export interface Past {
  /** The latest first. */
  readonly items: readonly QueueItem[];
  readonly more: boolean;
}

export interface PastWish {
  readonly ending: Ending | null;
}

export interface Finding {
  readonly search: string;
  readonly sort: Sort;
}

/** As the queue is when it opens. */
const NOT_FINDING: Finding = { search: '', sort: 'worth' };

/** What is on the screen at this moment, and everything that a key or a press can do to it. */
export interface QueueControl {
  readonly rows: readonly QueueRow[];
  /** The selected row's index; -1 for none. */
  readonly at: number;
  /** The selected card is open. */
  readonly unfolded: boolean;
  /** The selection was moved by keys: the list scrolls to it and the focus follows. */
  readonly follow: boolean;
  readonly view: QueueViewName;
  readonly setView: (view: QueueViewName) => void;
  readonly filter: Label | null;
  readonly ending: Ending | null;
  readonly setEnding: (ending: Ending | null) => void;
  /** Null where nothing is searched for nor sorted otherwise. */
  readonly finding: Finding | null;
  readonly find: (finding: Finding | null) => void;
  /** The first row, or the one that is selected, gets the keys. */
  readonly enter: () => void;
  readonly helpOpen: boolean;
  readonly setFilter: (label: Label | null) => void;
  readonly setHelpOpen: (open: boolean) => void;
  /** Selects a row, or closes it where it is selected. */
  readonly press: (key: string) => void;
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
  const { items, keysOn, listing, now, tally, past, found, onDecide, onUndo, onDecideAll, onUndoAll } =
    options;
  const view = useSignal<QueueViewName>('open');
  const ending = useSignal<Ending | null>(null);
  const finding = useSignal<Finding | null>(null);
  const filter = useSignal<Label | null>(null);
  const helpOpen = useSignal(false);
  const folded = useSignal(false);
  const follow = useSignal(false);
  const relabelling = useSignal<string | null>(null);
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  const isPast = view.value === 'decided';
  const searching = found !== null;
  const { sort } = finding.value ?? NOT_FINDING;
  const rows = useMemo(
    () =>
      isPast
        ? pastRows(past?.items ?? [], now)
        : queueRows(items, {
            ...{ filter: filter.value, now, listing, tally, sort, searching },
            unfolded: unfolded.value,
          }),
    [isPast, past, items, filter.value, now, listing, tally, sort, searching, unfolded.value],
  );
  const ids = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { selected, select, move } = useSelection(ids);

  const decide = (requestId: string, choice: Choice): boolean => {
    const open = rows.filter(({ standing }) => isDecidable(standing)).map(({ item }) => item.request.id);
    if (!open.includes(requestId)) return false;
    follow.value = true;
    folded.value = false;
    // A reply is written first, and may be given up: its request stays the one that is meant.
    if (choice !== 'reply') select(selectionAfter(open, requestId));
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
    const decision = undoableDecision(isPast ? (past?.items ?? items) : items, selected);
    if (decision !== null) takeBack(decision);
    return decision !== null;
  };
  const setView = (next: QueueViewName): void => {
    if (next === view.value) return;
    view.value = next;
    follow.value = true;
    select(null);
    options.onPast(next === 'decided' ? { ending: ending.value } : null);
  };
  const find = (next: Finding | null): void => {
    const before = finding.value ?? NOT_FINDING;
    const after = next ?? NOT_FINDING;
    finding.value = next;
    if (next !== null) setView('open');
    if (before.search !== after.search || before.sort !== after.sort) options.onFind(after);
  };
  const commands: Readonly<Record<CommandOn<'queue'>, () => boolean>> = {
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
    search: () => {
      find(finding.value ?? NOT_FINDING);
      document.querySelector<HTMLElement>('.find-field')?.focus();
      return true;
    },
    decided: () => {
      setView(isPast ? 'open' : 'decided');
      return true;
    },
    keep: () => {
      const row = rows.find(({ key }) => key === selected);
      return options.onKeep(row?.item.keepable ? row.item.request.id : null);
    },
    help: () => {
      helpOpen.value = true;
      return true;
    },
    close: () => {
      if (selected === null && finding.value !== null) {
        find(null);
        return true;
      }
      select(null);
      return selected !== null;
    },
  };
  useQueueKeys({
    keysOn,
    dialogOpen: helpOpen.value,
    // Among people the keys are theirs.
    onCommand: (command) =>
      (view.value !== 'people' || command === 'decided' || command === 'help') && commands[command](),
  });

  return {
    rows,
    at: selected === null ? -1 : ids.indexOf(selected),
    unfolded: !folded.value,
    follow: follow.value,
    view: view.value,
    setView,
    filter: filter.value,
    setFilter: (label) => {
      filter.value = label;
      options.onFilter(label);
    },
    ending: ending.value,
    setEnding: (next) => {
      ending.value = next;
      options.onPast({ ending: next });
    },
    finding: finding.value,
    find,
    enter: () => {
      if (selected === null) step(1);
      else document.querySelector<HTMLElement>('.item-selected')?.focus();
    },
    helpOpen: helpOpen.value,
    setHelpOpen: (open) => {
      helpOpen.value = open;
    },
    press: (key) => {
      follow.value = false;
      folded.value = false;
      select(key === selected ? null : key);
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
