import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ReadingNotice } from '../../components/diagnosis/reading-notice.tsx';
import { Queue, type QueueProps } from '../../components/queue/queue.tsx';
import type { QueueItem } from '../../components/queue/queue-item.ts';
import { createWords } from '../../utils/i18n/index.ts';
import type { Choice } from '../../utils/requests/index.ts';
import { decision, hoursAgo, NOW } from './invented.ts';
import {
  bare,
  everybody,
  generic,
  genuine,
  type Judged,
  overlapping,
  pitch,
  scam,
  unclear,
} from './people.ts';

type Scene = readonly [name: string, component: () => JSX.Element];

function item(judged: Judged, hours: number, rest: Partial<QueueItem> = {}): QueueItem {
  return { ...judged, decision: null, firstSeenAt: hoursAgo(hours), postponedUntil: null, ...rest };
}

const waiting = everybody.map((judged, index) => item(judged, 3 + index * 19));
const ignore = () => {};

interface LiveProps extends Partial<QueueProps> {
  /** Keys that are pressed by a script for the picture; the real ones work as well. */
  readonly open?: number;
}

/** A queue that keeps its decisions in memory, so that it can be tried by hand. */
function Live({ open = 0, ...props }: LiveProps): JSX.Element {
  const [items, setItems] = useState(props.items ?? waiting);
  const change = (requestId: string, make: (item: QueueItem) => QueueItem) =>
    setItems((before) => before.map((each) => (each.request.id === requestId ? make(each) : each)));
  const decide = (requestId: string, choice: Choice) =>
    change(requestId, (each) => ({
      ...each,
      decision: decision(each.request, { id: `${requestId}-${choice}`, choice, pageId: null }),
    }));
  const undo = (decisionId: string) =>
    setItems((before) =>
      before.map((each) => (each.decision?.id === decisionId ? { ...each, decision: null } : each)),
    );
  useEffect(() => {
    if (open > 0) document.querySelectorAll<HTMLElement>('.item-open')[open - 1]?.click();
  }, [open]);
  return (
    <Queue
      state="ready"
      everSeen={true}
      keysOn={true}
      words={createWords('en')}
      now={NOW}
      opinions={null}
      onApply={ignore}
      onOpenProfile={ignore}
      onOpenNetwork={() => undefined}
      onOpenSettings={() => undefined}
      onRetry={ignore}
      {...props}
      items={items}
      onDecide={decide}
      onUndo={undo}
    />
  );
}

const decided = [
  item(pitch, 4, { decision: decision(pitch.request, { state: 'failed', failure: 'control-unsure' }) }),
  item(genuine, 5, {
    decision: decision(genuine.request, { choice: 'accept', pageId: null, dueAt: NOW - 1 }),
  }),
  item(scam, 6, { decision: decision(scam.request) }),
  item(unclear, 7),
  item(bare, 8),
];
const many = Array.from({ length: 10_000 }, (_, index) => {
  const judged = everybody[index % everybody.length] ?? bare;
  const { request, verdict } = judged;
  return item(
    {
      request: {
        ...request,
        id: `${request.id}-${index}`,
        sender: { ...request.sender, name: `${request.sender.name} ${index}` },
      },
      verdict: { ...verdict, worth: (index % 997) / 997 },
    },
    index,
  );
});
const put = item(generic, 30, { postponedUntil: NOW + 20 * 3_600_000 });

const lastOfItsKind = [item(scam, 2), item(overlapping, 3)];

function notice(reading: 'on' | 'off', language: string): JSX.Element {
  return (
    <ReadingNotice
      words={createWords(language)}
      reading={reading}
      findings={[{ kind: 'unread', pageKind: 'manager', requests: 4, cards: 0 }]}
      onSwitchOn={ignore}
      onOpenDiagnostics={ignore}
    />
  );
}

const SCENES: Readonly<Record<string, LiveProps>> = {
  ready: {},
  genuine: { open: 1 },
  unclear: { open: 4 },
  overlapping: { open: 6 },
  pitch: { open: 8 },
  decided: { items: decided },
  'decided-failed': { items: decided, open: 1 },
  'decided-waiting': { items: decided, open: 4 },
  dutch: { words: createWords('nl'), open: 1 },
  'dutch-failed': { words: createWords('nl'), items: decided, open: 1 },
  'keys-off': { keysOn: false, open: 1 },
  loading: { state: 'loading' },
  error: { state: 'error' },
  first: { items: [], everSeen: false },
  'caught-up': { items: [put] },
  many: { items: many },
  'reading-off': { children: notice('off', 'en') },
  'reading-trouble': { children: notice('on', 'en') },
  'dutch-reading-off': { words: createWords('nl'), children: notice('off', 'nl') },
};

export const queueScenes: readonly Scene[] = [
  ...Object.entries(SCENES).map(([name, props]): Scene => [`queue-${name}`, () => <Live {...props} />]),
  ['queue-none', NoneLeft],
  ['queue-help', WithHelp],
];

/** The last request of the chosen label goes while it is chosen. */
function NoneLeft(): JSX.Element {
  useEffect(() => {
    document.querySelector<HTMLElement>('.chip.pill-scam')?.click();
    setTimeout(() => document.querySelector<HTMLElement>('.item-open')?.click(), 30);
    setTimeout(() => document.querySelector<HTMLElement>('.actions .button:last-child')?.click(), 60);
  }, []);
  return <Live items={lastOfItsKind} />;
}

function WithHelp(): JSX.Element {
  useEffect(() => document.querySelector<HTMLElement>('.help-button')?.click(), []);
  return <Live />;
}
