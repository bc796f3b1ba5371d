import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ReadingNotice } from '../../components/diagnosis/reading-notice.tsx';
import { Queue, type QueueProps } from '../../components/queue/queue.tsx';
import type { QueueTally } from '../../components/queue/queue-counts.ts';
import type { QueueItem } from '../../components/queue/queue-item.ts';
import { createWords } from '../../utils/i18n/index.ts';
import type { Choice } from '../../utils/requests/index.ts';
import { beside, decision, hoursAgo, NOW } from './invented.ts';
import {
  bare,
  everybody,
  generic,
  genuine,
  type Judged,
  overlapping,
  pitch,
  recruiter,
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
  /** What is pressed in the open card, one after another. */
  readonly press?: readonly string[];
}

/** A queue that keeps its decisions in memory, so that it can be tried by hand. */
function Live({ open = 0, press = [], ...props }: LiveProps): JSX.Element {
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
    press.forEach((selector, index) => {
      setTimeout(() => document.querySelector<HTMLElement>(selector)?.click(), 30 * (index + 1));
    });
  }, [open]);
  return (
    <Queue
      state="ready"
      trouble={null}
      more={false}
      tally={null}
      later={0}
      onMore={ignore}
      onFilter={ignore}
      onSaveRaw={async () => 'saved'}
      everSeen={true}
      keysOn={true}
      listing={false}
      words={createWords('en')}
      now={NOW}
      opinions={null}
      onApply={ignore}
      onDone={ignore}
      onPutAway={ignore}
      onForget={async () => undefined}
      onDecideAll={(ids, choice) => {
        for (const id of ids) decide(id, choice);
      }}
      onUndoAll={ignore}
      onRelabel={async () => undefined}
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

const exactly = (value: number) => ({ value, orMore: false });
const orMore = (value: number) => ({ value, orMore: true });
const MANY: QueueTally = {
  all: orMore(999),
  byLabel: {
    pitch: orMore(99),
    recruiter: exactly(14),
    scam: exactly(31),
    generic: orMore(99),
    genuine: exactly(12),
    unclear: orMore(99),
  },
  byStance: { for: exactly(33), open: orMore(99), against: orMore(99) },
};

const decided = [
  item(pitch, 4, { decision: decision(pitch.request, { state: 'failed', failure: 'control-unsure' }) }),
  item(recruiter, 5, {
    decision: decision(recruiter.request, { choice: 'accept', state: 'gone' }),
  }),
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
/** Five people with one text, three of whom wait, and others between them. */
const alike = [
  ...waiting.slice(0, 2),
  ...['Carla Wynn', 'Piet Hoek', 'Ravi Menon'].map((name, index) =>
    item(
      {
        request: { ...pitch.request, id: name, sender: { ...pitch.request.sender, name } },
        verdict: { ...pitch.verdict, worth: 0.2 - index / 100 },
      },
      index,
      { sameText: { id: 'text', people: 5 } },
    ),
  ),
  item(scam, 5),
];
const together = alike.map((each) =>
  each.sameText === undefined
    ? each
    : {
        ...each,
        decision: decision(each.request, {
          id: each.request.id,
          decidedAt: NOW,
          dueAt: NOW + 5_000,
          together: 'stroke',
        }),
      },
);
const relabelled = item(
  {
    request: pitch.request,
    verdict: {
      ...pitch.verdict,
      label: 'genuine',
      probabilities: { pitch: 0, recruiter: 0, scam: 0, generic: 0, genuine: 1 },
      worth: 0.9,
      reasons: [beside('reader-corrected', 10), ...pitch.verdict.reasons],
    },
  },
  4,
);
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
  'decided-waiting': { items: decided, open: 5 },
  'decided-listed': { items: decided, listing: true, open: 6 },
  'dutch-listed': { words: createWords('nl'), items: decided, listing: true, open: 6 },
  dutch: { words: createWords('nl'), open: 1 },
  'dutch-failed': { words: createWords('nl'), items: decided, open: 1 },
  'keys-off': { keysOn: false, open: 1 },
  loading: { state: 'loading' },
  error: { state: 'error', trouble: 'silent' },
  'error-full': { state: 'error', trouble: 'full' },
  'error-damaged': { state: 'error', trouble: 'damaged' },
  'dutch-error': { words: createWords('nl'), state: 'error', trouble: 'not-upgraded' },
  gone: { items: decided, open: 2 },
  'dutch-gone': { words: createWords('nl'), items: decided, open: 2 },
  'many-counted': { items: waiting, more: true, tally: MANY },
  first: { items: [], everSeen: false },
  'caught-up': { items: [put], later: 1 },
  many: { items: many },
  'same-text': { items: alike, open: 3 },
  'same-text-unfolded': { items: alike, open: 3, press: ['.same-text .link'] },
  'dutch-same-text': { words: createWords('nl'), items: alike, open: 3 },
  together: { items: together },
  relabel: { open: 1, press: ['.relabel .link'] },
  'dutch-relabel': { words: createWords('nl'), open: 1, press: ['.relabel .link'] },
  relabelled: { items: [relabelled, ...waiting.slice(2)], open: 1 },
  'reading-off': { children: notice('off', 'en') },
  'reading-trouble': { children: notice('on', 'en') },
  'dutch-reading-off': { words: createWords('nl'), children: notice('off', 'nl') },
};

export const queueScenes: readonly Scene[] = [
  ...Object.entries(SCENES).map(([name, props]): Scene => [`queue-${name}`, () => <Live {...props} />]),
  ['queue-none', NoneLeft],
  ['queue-help', WithHelp],
  ['queue-forget', Forgetting],
  ['queue-dutch-forget', ForgettingInDutch],
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

function Forgetting(): JSX.Element {
  return <Asked />;
}

function ForgettingInDutch(): JSX.Element {
  return <Asked words={createWords('nl')} />;
}

/** Somebody's card, with the question whether to forget them. */
function Asked(props: LiveProps): JSX.Element {
  useEffect(() => {
    setTimeout(() => document.querySelector<HTMLElement>('.forget-open')?.click(), 30);
  }, []);
  return <Live {...props} open={8} />;
}
