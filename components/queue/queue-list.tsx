import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { topReasons } from '../evidence/top-reasons.ts';
import type { CardActions } from './queue-card.tsx';
import type { QueueRow } from './queue-groups.ts';
import { QueueRowView } from './queue-row.tsx';
import type { QueueControl } from './use-queue.ts';
import { useVirtualList } from './use-virtual-list.ts';

interface QueueListProps
  extends Omit<CardActions, 'onDecide' | 'onDecideAll' | 'onUnfold' | 'relabelling' | 'onRelabelling'> {
  readonly words: QueueWords;
  readonly control: QueueControl;
  /** There are more rows than these. */
  readonly more: boolean;
  /** The reader comes near the end of the rows that there are. */
  readonly onMore: () => void;
  readonly keysOn: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** CSS px, about; rows are measured once they are drawn. */
const ROW_HEIGHT = 84;
const HEADING_HEIGHT = 40;
/** Rows before the end at which the next are fetched. */
const NEAR = 30;

/** The list of requests, the selected card open, only what is in sight drawn. */
export function QueueList({ control, more, onMore, ...props }: QueueListProps): JSX.Element {
  const { words } = props;
  const { rows, at, unfolded, follow, press, decide, decideAll, unfold, relabelling, setRelabelling } =
    control;
  const list = useVirtualList<HTMLDivElement>({
    count: rows.length,
    estimateSize: (index) => ROW_HEIGHT + (rows[index]?.heading == null ? 0 : HEADING_HEIGHT),
    keyOf: (index) => rows[index]?.key ?? String(index),
  });
  const selected = rows[at]?.key ?? null;
  // Only when the selection moves: at every redraw it would fight the reader's own scrolling.
  useLayoutEffect(() => {
    if (selected !== null) list.reveal(at);
  }, [selected, unfolded]);

  const [first] = list.rows;
  const nearEnd = more && (list.rows.at(-1)?.index ?? 0) >= rows.length - NEAR;
  useLayoutEffect(() => {
    if (nearEnd) onMore();
  }, [nearEnd, rows.length]);
  return (
    <div ref={list.scroller} class="scroller">
      <p class="unseen" role="status">
        {position(words, rows, at, more)}
      </p>
      <ul
        // biome-ignore lint/a11y/noRedundantRoles: to VoiceOver a list without bullets is none unless it says so
        role="list"
        class="rows"
        aria-label={words.say(control.view === 'decided' ? 'past.list' : 'queue.list')}
        style={{ paddingTop: `${first?.start ?? 0}px`, height: `${list.totalSize}px` }}
      >
        {list.rows.map(({ index, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <QueueRowView
              {...props}
              key={key}
              row={row}
              index={index}
              total={more ? null : rows.length}
              selected={index === at}
              expanded={index === at && unfolded}
              takeFocus={follow}
              measure={list.measure}
              onDecide={decide}
              onDecideAll={decideAll}
              onUnfold={unfold}
              relabelling={index === at && relabelling}
              onRelabelling={setRelabelling}
              onSelect={press}
            />
          );
        })}
      </ul>
    </div>
  );
}

/** "Pitch, 3 reasons. 4 of 12": what is announced when the selection moves. */
function position(words: QueueWords, rows: readonly QueueRow[], at: number, more: boolean): string {
  const verdict = rows[at]?.item.verdict;
  if (verdict === undefined) return '';
  return words.say(more ? 'queue.positionOfMore' : 'queue.position', {
    label: words.say(`label.${verdict.label}`),
    reasons: words.say('reasons.count', { count: topReasons(verdict).length }),
    position: at + 1,
    total: rows.length,
  });
}
