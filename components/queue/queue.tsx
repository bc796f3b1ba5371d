import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { Choice, Request } from '../../utils/requests/index.ts';
import { KeyHelp } from '../keys/key-help.tsx';
import type { OpinionDesk } from '../opinion/second-opinion.tsx';
import { CaughtUp, Loading, MemoryError, NoneOfThisKind, NothingSeenYet } from './empty-states.tsx';
import { LabelFilter } from './label-filter.tsx';
import { countByLabel } from './queue-groups.ts';
import { QueueHeader } from './queue-header.tsx';
import type { QueueItem } from './queue-item.ts';
import { QueueList } from './queue-list.tsx';
import { isDecidable, standingOf } from './standing.ts';
import { UndoBar } from './undo-bar.tsx';
import { type QueueControl, useQueue } from './use-queue.ts';

export interface QueueProps {
  readonly items: readonly QueueItem[];
  readonly state: 'loading' | 'ready' | 'error';
  /** False until the first request was ever read: then the queue says how to begin. */
  readonly everSeen: boolean;
  readonly keysOn: boolean;
  readonly words: Words;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onDecide: (requestId: string, choice: Choice) => void;
  readonly onUndo: (decisionId: string) => void;
  /** Also tries again what failed. */
  readonly onApply: (decisionId: string) => void;
  readonly onOpenProfile: (request: Request) => void;
  /** Opens the network's page with the waiting requests. */
  readonly onOpenNetwork: () => void;
  readonly onOpenSettings: () => void;
  /** Null where the reader has not switched second opinions on, or the browser has no model. */
  readonly opinions: OpinionDesk | null;
  /** The reader asks to read the database once more. */
  readonly onRetry: () => void;
  /** What is to be said above the list, such as that a page can no longer be read. */
  readonly children?: ComponentChildren;
}

/** The review queue, for the popup and for the side panel. It fills the element that its {@link Root} is put in. */
export function Queue(props: QueueProps): JSX.Element {
  const { items, state, everSeen, words, now, keysOn, onUndo } = props;
  const control = useQueue(props);
  const counts = useMemo(() => countByLabel(items, now), [items, now]);
  const undecided = useMemo(
    () => items.filter((item) => isDecidable(standingOf(item, now))).length,
    [items, now],
  );
  const waiting = items.filter((item) => standingOf(item, now) === 'waiting').length;
  const anything = state === 'ready' && everSeen;
  return (
    <main class="queue" aria-label={words.say('queue.title')}>
      <QueueHeader
        words={words}
        waiting={anything ? undecided : null}
        onHelp={() => control.setHelpOpen(true)}
        onSettings={props.onOpenSettings}
      />
      {props.children}
      {waiting > 0 && (
        <div class="waiting-strip">
          <span>{words.say('page.waitingCount', { count: waiting })}</span>
          <button type="button" class="button" onClick={props.onOpenNetwork}>
            {words.say('queue.openNetwork')}
          </button>
        </div>
      )}
      {anything && Object.values(counts).some((count) => count > 0) && (
        <LabelFilter words={words} counts={counts} chosen={control.filter} onChoose={control.setFilter} />
      )}
      <QueueBody {...props} control={control} />
      <UndoBar words={words} items={items} now={now} keysOn={keysOn} onUndo={onUndo} />
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
function QueueBody({ items, state, everSeen, onRetry, control, ...rest }: QueueBodyProps): JSX.Element {
  const { words, now } = rest;
  const { rows, filter, setFilter } = control;
  if (state === 'loading') return <Loading words={words} />;
  if (state === 'error') return <MemoryError words={words} onRetry={onRetry} />;
  if (!everSeen) return <NothingSeenYet words={words} onOpenNetwork={rest.onOpenNetwork} />;
  if (rows.length > 0) return <QueueList {...rest} control={control} />;
  if (filter !== null)
    return <NoneOfThisKind words={words} label={filter} onShowAll={() => setFilter(null)} />;
  const postponed = items.filter(
    ({ postponedUntil }) => postponedUntil !== null && postponedUntil > now,
  ).length;
  return <CaughtUp words={words} postponed={postponed} />;
}
