import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import { decisionWords } from '../badge/badge-state.ts';
import { LabelPill } from '../label/label-pill.tsx';
import { type CardActions, QueueCard, SharedLine } from './queue-card.tsx';
import type { QueueRow } from './queue-groups.ts';

interface QueueRowProps extends CardActions {
  readonly words: Words;
  readonly row: QueueRow;
  readonly index: number;
  readonly total: number;
  readonly selected: boolean;
  readonly expanded: boolean;
  /** The keys have moved the selection: the focus follows, so that assistive tools read on from here. */
  readonly takeFocus: boolean;
  readonly keysOn: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onSelect: (requestId: string) => void;
}

/** One request: two or three lines, or the whole card where it is selected. A group's heading stands above its first. */
export function QueueRowView(props: QueueRowProps): JSX.Element {
  const {
    words,
    row,
    index,
    total,
    selected,
    expanded,
    takeFocus,
    keysOn,
    now,
    measure,
    onSelect,
    ...actions
  } = props;
  const { request, verdict, firstSeenAt } = row.item;
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (selected && takeFocus) article.current?.focus({ preventScroll: true });
  }, [selected, takeFocus]);
  const nameId = `name-${index}`;
  return (
    <li ref={measure} class="row" data-index={index} aria-setsize={total} aria-posinset={index + 1}>
      {row.groupSize !== null && (
        <h2 class={`group group-${row.group}`}>
          {words.say(`group.${row.group}`)} <span class="group-size">{words.number(row.groupSize)}</span>
        </h2>
      )}
      <article
        ref={article}
        class={`item${selected ? ' item-selected' : ''}${expanded ? ' item-expanded' : ''}`}
        tabIndex={-1}
        aria-labelledby={nameId}
        aria-current={selected}
      >
        <div class="item-top">
          <div class="item-name">
            <button
              type="button"
              class="item-open"
              aria-expanded={expanded}
              onClick={() => onSelect(request.id)}
            >
              <span id={nameId} dir="auto">
                {request.sender.name}
              </span>
            </button>
          </div>
          <LabelPill words={words} verdict={verdict} />
          <time class="item-time">{words.relativeTime(firstSeenAt, now)}</time>
        </div>
        {expanded ? (
          <QueueCard {...actions} words={words} row={row} keysOn={keysOn} />
        ) : (
          <Preview words={words} row={row} />
        )}
      </article>
    </li>
  );
}

function Preview({ words, row }: Pick<QueueRowProps, 'words' | 'row'>): JSX.Element {
  const { request, decision } = row.item;
  const { headline } = request.sender;
  const state = row.standing === 'waiting' || row.standing === 'failed' ? row.standing : 'planned';
  const decided = row.standing === 'undecided' ? null : decisionWords(words, state, decision);
  return (
    <div class="preview">
      {headline !== null && (
        <p class="preview-line preview-headline" dir="auto">
          {headline}
        </p>
      )}
      {decided !== null && <p class={`preview-line preview-decided preview-${row.standing}`}>{decided}</p>}
      {decided === null && request.note !== null && (
        <p class="preview-line preview-note" dir="auto">
          {request.note}
        </p>
      )}
      {decided === null && request.note === null && (
        <p class="preview-line">
          <SharedLine words={words} request={request} />
        </p>
      )}
    </div>
  );
}
