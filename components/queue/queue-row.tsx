import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { endingOf } from '../../utils/requests/index.ts';
import { decisionWords } from '../badge/badge-state.ts';
import { LabelPill } from '../label/label-pill.tsx';
import { countWords } from './count-words.ts';
import { type CardActions, QueueCard, SharedLine } from './queue-card.tsx';
import type { QueueRow } from './queue-groups.ts';
import { sameTextWords } from './same-text.tsx';

interface QueueRowProps extends CardActions {
  readonly words: QueueWords;
  readonly row: QueueRow;
  readonly index: number;
  /** Null where there are more than are known. */
  readonly total: number | null;
  readonly selected: boolean;
  readonly expanded: boolean;
  /** The keys have moved the selection: the focus follows, so that assistive tools read on from here. */
  readonly takeFocus: boolean;
  readonly keysOn: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onSelect: (key: string) => void;
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
  const { request, verdict } = row.item;
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (selected && takeFocus) article.current?.focus({ preventScroll: true });
  }, [selected, takeFocus]);
  const nameId = `name-${index}`;
  return (
    <li ref={measure} class="row" data-index={index} aria-setsize={total ?? -1} aria-posinset={index + 1}>
      {row.heading !== null && (
        <h2 class={`group group-${row.group}`}>
          {words.say(`group.${row.group}`)}{' '}
          {row.heading.size !== null && <span class="group-size">{countWords(words, row.heading.size)}</span>}
        </h2>
      )}
      <article
        ref={article}
        class={`item${selected ? ' item-selected' : ''}${expanded ? ' item-expanded' : ''}${row.together?.isFirst === false ? ' item-further' : ''}`}
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
              onClick={() => onSelect(row.key)}
            >
              <span id={nameId} dir="auto">
                {request.sender.name}
              </span>
            </button>
          </div>
          <LabelPill words={words} verdict={verdict} />
          <time class="item-time">{words.relativeTime(timeOf(row), now)}</time>
        </div>
        {expanded ? (
          <QueueCard {...actions} words={words} row={row} keysOn={keysOn} now={now} />
        ) : (
          <Preview words={words} row={row} />
        )}
      </article>
    </li>
  );
}

function Preview({ words, row }: Pick<QueueRowProps, 'words' | 'row'>): JSX.Element {
  const { request } = row.item;
  const { headline } = request.sender;
  const decided = decidedWords(words, row);
  return (
    <div class="preview">
      {headline !== null && (
        <p class="preview-line preview-headline" dir="auto">
          {headline}
        </p>
      )}
      {row.together?.isFirst === true && (
        <p class="preview-line preview-same">{sameTextWords(words, row.together)}</p>
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

/** When it came, or how it ended. Milliseconds since 1970. */
function timeOf({ standing, item: { decision, firstSeenAt } }: QueueRow): number {
  return standing === 'over' && decision !== null ? (decision.appliedAt ?? decision.decidedAt) : firstSeenAt;
}

function decidedWords(words: QueueWords, { standing, item: { decision } }: QueueRow): string | null {
  if (standing === 'undecided' || decision === null) return null;
  if (standing === 'over') return words.say(`ending.${endingOf(decision)}`);
  if (standing === 'gone')
    return words.say('decision.goneShort', { choice: words.say(`choice.${decision.choice}`) });
  const state = standing === 'waiting' || standing === 'failed' ? standing : 'planned';
  return decisionWords(words, state, decision);
}
