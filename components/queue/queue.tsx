import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type {
  Choice,
  Label,
  MemoryTrouble,
  Request,
  SavedRaw,
  ScoredLabel,
  SiteId,
} from '../../utils/requests/index.ts';
import { KeyHelp } from '../keys/key-help.tsx';
import type { OpinionDesk } from '../opinion/second-opinion.tsx';
import { CaughtUp, Loading, NoneOfThisKind, NothingSeenYet } from './empty-states.tsx';
import { LabelFilter } from './label-filter.tsx';
import { MemoryError } from './memory-error.tsx';
import { countQueue, type QueueTally } from './queue-counts.ts';
import { QueueHeader } from './queue-header.tsx';
import type { QueueItem } from './queue-item.ts';
import { QueueList } from './queue-list.tsx';
import type { ChoiceForAll } from './same-text.tsx';
import { standingOf } from './standing.ts';
import { UndoBar } from './undo-bar.tsx';
import { type QueueControl, useQueue } from './use-queue.ts';

export interface QueueProps {
  readonly items: readonly QueueItem[];
  /** More wait than are among the items. */
  readonly more: boolean;
  /** Null where all that waits is among the items. */
  readonly tally: QueueTally | null;
  /** How many were put off and are not back yet. */
  readonly later: number;
  readonly onMore: () => void;
  readonly onFilter: (label: Label | null) => void;
  readonly state: 'loading' | 'ready' | 'error';
  /** What is wrong with the memory, where the state is `error`. */
  readonly trouble: MemoryTrouble | null;
  /** False until the first request was ever read: then the queue says how to begin. */
  readonly everSeen: boolean;
  readonly keysOn: boolean;
  /** What is decided is only listed: the reader presses it on the network's page themselves. */
  readonly listing: boolean;
  readonly words: Words;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onDecide: (requestId: string, choice: Choice) => void;
  readonly onUndo: (decisionId: string) => void;
  /** One choice for several requests, each of them a decision of its own. */
  readonly onDecideAll: (requestIds: readonly string[], choice: ChoiceForAll) => void;
  /** Takes back what was decided at one stroke. */
  readonly onUndoAll: (together: string) => void;
  /** The reader's own word for what a request is; with null, Winnow may say it again. */
  readonly onRelabel: (requestId: string, label: ScoredLabel | null) => Promise<void>;
  /** The reader knows that a request has gone. */
  readonly onPutAway: (decisionId: string) => void;
  /** Also tries again what failed. */
  readonly onApply: (decisionId: string) => void;
  /** The reader says that they have pressed it themselves. */
  readonly onDone: (decisionId: string) => void;
  readonly onOpenProfile: (request: Request) => void;
  readonly onForget: (requestId: string) => Promise<void>;
  /** Opens the page with the waiting requests, of this network where one is named. */
  readonly onOpenNetwork: (site?: SiteId) => void;
  readonly onOpenSettings: () => void;
  /** Null where the reader has not switched second opinions on, or the browser has no model. */
  readonly opinions: OpinionDesk | null;
  /** The reader asks to read the database once more. */
  readonly onRetry: () => void;
  /** Saves all of the memory that can still be read as a file. */
  readonly onSaveRaw: () => Promise<SavedRaw>;
  /** What is to be said above the list, such as that a page can no longer be read. */
  readonly children?: ComponentChildren;
}

/** The review queue, for the popup and for the side panel. It fills the element that its {@link Root} is put in. */
export function Queue(props: QueueProps): JSX.Element {
  const { items, tally, state, everSeen, words, now, keysOn, listing } = props;
  const control = useQueue(props);
  const counts = useMemo(() => countQueue(items, tally, now), [items, tally, now]);
  const waiting = items.filter((item) => standingOf(item, now) === 'waiting');
  const anything = state === 'ready' && everSeen;
  return (
    <main class="queue" aria-label={words.say('queue.title')}>
      <QueueHeader
        words={words}
        waiting={anything ? counts.toDecide : null}
        onHelp={() => control.setHelpOpen(true)}
        onSettings={props.onOpenSettings}
      />
      {props.children}
      {waiting.length > 0 && (
        <div class="waiting-strip">
          <span>
            {words.say(listing ? 'queue.listedCount' : 'page.waitingCount', { count: waiting.length })}
          </span>
          <button type="button" class="button" onClick={() => props.onOpenNetwork(waiting[0]?.request.site)}>
            {words.say('queue.openNetwork')}
          </button>
        </div>
      )}
      {anything && counts.all.value > 0 && (
        <LabelFilter words={words} counts={counts} chosen={control.filter} onChoose={control.setFilter} />
      )}
      <QueueBody {...props} control={control} />
      <UndoBar words={words} items={items} now={now} keysOn={keysOn} onUndo={control.undo} />
      {control.helpOpen && (
        <KeyHelp words={words} surface="queue" keysOn={keysOn} onClose={() => control.setHelpOpen(false)} />
      )}
    </main>
  );
}

interface QueueBodyProps extends QueueProps {
  readonly control: QueueControl;
}

/** The list, or what is said where there is none. */
function QueueBody(props: QueueBodyProps): JSX.Element {
  const { items: _, later, state, trouble, everSeen, onRetry, onSaveRaw, control, ...rest } = props;
  const { words } = rest;
  const { rows, filter, setFilter } = control;
  if (state === 'loading') return <Loading words={words} />;
  if (state === 'error')
    return <MemoryError words={words} trouble={trouble ?? 'silent'} onRetry={onRetry} onSave={onSaveRaw} />;
  if (!everSeen) return <NothingSeenYet words={words} onOpenNetwork={() => rest.onOpenNetwork()} />;
  if (rows.length > 0) return <QueueList {...rest} control={control} />;
  if (filter !== null)
    return <NoneOfThisKind words={words} label={filter} onShowAll={() => setFilter(null)} />;
  return <CaughtUp words={words} postponed={later} />;
}
