import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { MemoryTrouble, SavedRaw, SiteId } from '../../utils/requests/index.ts';
import { KeyHelp } from '../keys/key-help.tsx';
import {
  CaughtUp,
  Loading,
  NoneOfThisKind,
  NothingDecided,
  NothingFound,
  NothingSeenYet,
} from './empty-states.tsx';
import { EndingFilter } from './ending-filter.tsx';
import { FindBar } from './find-bar.tsx';
import { LabelFilter } from './label-filter.tsx';
import { MemoryError } from './memory-error.tsx';
import { countQueue } from './queue-counts.ts';
import { QueueHeader } from './queue-header.tsx';
import { QueueList } from './queue-list.tsx';
import { QueueViews } from './queue-views.tsx';
import type { RequestActions } from './request-actions.ts';
import { standingOf } from './standing.ts';
import { UndoBar } from './undo-bar.tsx';
import { type QueueControl, type QueueOptions, useQueue } from './use-queue.ts';

export interface QueueProps extends QueueOptions, RequestActions {
  readonly words: QueueWords;
  readonly state: 'loading' | 'ready' | 'error';
  /** What is wrong with the memory, where the state is `error`. */
  readonly trouble: MemoryTrouble | null;
  /** False where the machine has no connection. */
  readonly online: boolean;
  /** False until the first request was ever read: then the queue says how to begin. */
  readonly everSeen: boolean;
  /** There is somebody whom the reader stays in touch with: they are shown, whatever was read. */
  readonly hasPeople: boolean;
  /** More wait than are among the items. */
  readonly more: boolean;
  /** How many were put off and are not back yet. */
  readonly later: number;
  /** What is looked for is not what is shown yet. */
  readonly looking: boolean;
  readonly onMore: () => void;
  readonly onMorePast: () => void;
  /** The reader asks to read the database once more. */
  readonly onRetry: () => void;
  /** Saves all of the memory that can still be read as a file. */
  readonly onSaveRaw: () => Promise<SavedRaw>;
  /** Opens the queue beside the network's page; null where it is there already, or there is no such place. */
  readonly onBeside: (() => void) | null;
  /** Opens the page with the waiting requests, of this network where one is named. */
  readonly onOpenNetwork: (site?: SiteId) => void;
  readonly onOpenInsights: () => void;
  readonly onOpenSettings: () => void;
  /** Whom to talk to today, with the help on their own keys; drawn while that view is open. */
  readonly people: (help: PeopleHelpState) => JSX.Element;
  /** What is to be said above the list, such as that a page can no longer be read. */
  readonly children?: ComponentChildren;
}

export interface PeopleHelpState {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The review queue, for the popup and for the side panel. It fills the element that its {@link Root} is put in. */
export function Queue(props: QueueProps): JSX.Element {
  const { items, tally, state, everSeen, words, now, keysOn, listing, looking, found } = props;
  const control = useQueue(props);
  const counts = useMemo(() => countQueue(items, tally, now), [items, tally, now]);
  const waiting = items.filter((item) => standingOf(item, now) === 'waiting');
  const anything = state === 'ready' && (everSeen || props.hasPeople);
  const { view, finding } = control;
  const isSearch = found !== null;
  const main = useRef<HTMLElement>(null);
  const isEmpty = control.rows.length === 0;
  // With its last row the focus would go nowhere.
  useLayoutEffect(() => {
    if (isEmpty && control.follow && document.activeElement === document.body) main.current?.focus();
  }, [isEmpty]);
  return (
    <main ref={main} class="queue" aria-label={words.say('queue.title')} tabIndex={-1}>
      <QueueHeader
        words={words}
        onBeside={props.onBeside}
        onHelp={() => control.setHelpOpen(true)}
        onInsights={props.onOpenInsights}
        onSettings={props.onOpenSettings}
      />
      {props.children}
      {!props.online && (
        <p class="offline" role="status">
          {words.say('queue.offline')}
        </p>
      )}
      {state === 'loading' && <div class="tabs tabs-empty" />}
      {anything && (
        <QueueViews
          words={words}
          view={view}
          waiting={isSearch ? null : counts.toDecide}
          finding={finding !== null}
          onView={control.setView}
          onFind={() => control.find(finding === null ? { search: '', sort: 'worth' } : null)}
        />
      )}
      {anything && finding !== null && view === 'open' && (
        <FindBar
          {...{ words, looking, found }}
          {...finding}
          onSearch={(search) => control.find({ ...finding, search })}
          onSort={(sort) => control.find({ ...finding, sort })}
          onLeave={control.enter}
          onClose={() => control.find(null)}
        />
      )}
      {waiting.length > 0 && view === 'open' && (
        <div class="waiting-strip">
          <span>
            {words.say(listing ? 'queue.listedCount' : 'page.waitingCount', { count: waiting.length })}
          </span>
          <button type="button" class="button" onClick={() => props.onOpenNetwork(waiting[0]?.request.site)}>
            {words.say('queue.openNetwork')}
          </button>
        </div>
      )}
      {anything && view === 'open' && (counts.all.value > 0 || isSearch) && (
        <LabelFilter
          words={words}
          counts={isSearch ? null : counts}
          chosen={control.filter}
          onChoose={control.setFilter}
        />
      )}
      {anything && view === 'decided' && (
        <EndingFilter words={words} chosen={control.ending} onChoose={control.setEnding} />
      )}
      <QueueBody {...props} control={control} />
      <UndoBar words={words} items={items} now={now} keysOn={keysOn} onUndo={control.undo} />
      {control.helpOpen && view !== 'people' && (
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
  const { words, past, found } = rest;
  const { rows, filter, setFilter, view, finding, find } = control;
  if (state === 'loading') return <Loading words={words} />;
  if (state === 'error')
    return <MemoryError words={words} trouble={trouble ?? 'silent'} onRetry={onRetry} onSave={onSaveRaw} />;
  if (!everSeen && view !== 'people')
    return <NothingSeenYet words={words} onOpenNetwork={() => rest.onOpenNetwork()} />;
  if (view === 'people')
    return rest.people({ open: control.helpOpen, onClose: () => control.setHelpOpen(false) });
  if (view === 'decided') {
    if (past === null) return <Loading words={words} />;
    if (rows.length > 0)
      return <QueueList {...rest} key={view} more={past.more} onMore={rest.onMorePast} control={control} />;
    return (
      <NothingDecided
        words={words}
        filtered={control.ending !== null}
        onShowAll={() => control.setEnding(null)}
      />
    );
  }
  if (rows.length > 0) return <QueueList {...rest} key={view} control={control} />;
  if (found !== null && finding !== null)
    return (
      <NothingFound words={words} search={finding.search} onClear={() => find({ ...finding, search: '' })} />
    );
  if (filter !== null)
    return <NoneOfThisKind words={words} label={filter} onShowAll={() => setFilter(null)} />;
  return <CaughtUp words={words} postponed={later} />;
}
