import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BackupNotice } from '../../components/backup/backup-notice.tsx';
import { LostNotice } from '../../components/backup/lost-notice.tsx';
import { AccessNotice } from '../../components/diagnosis/access-notice.tsx';
import { ReadingNotice } from '../../components/diagnosis/reading-notice.tsx';
import { NotKept } from '../../components/queue/not-kept.tsx';
import { Queue, type QueueProps } from '../../components/queue/queue.tsx';
import type { QueueItem } from '../../components/queue/queue-item.ts';
import { createWords } from '../../utils/i18n/create-words.ts';
import type { Choice } from '../../utils/requests/index.ts';
import { decision } from './invented.ts';
import {
  alike,
  decided,
  lastOfItsKind,
  MANY,
  many,
  past,
  put,
  relabelled,
  together,
  waiting,
} from './queue-items.ts';
import { QUIET } from './queue-props.ts';

type Scene = readonly [name: string, component: () => JSX.Element];

const ignore = () => {};

interface LiveProps extends Partial<QueueProps> {
  /** Keys that are pressed by a script for the picture; the real ones work as well. */
  readonly open?: number;
  /** What is pressed in the open card, one after another. */
  readonly press?: readonly string[];
  /** What is looked for, once all of it is pressed. */
  readonly search?: string;
}

/** A queue that keeps its decisions in memory, so that it can be tried by hand. */
function Live({ open = 0, press = [], search, ...props }: LiveProps): JSX.Element {
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
    if (open > 0) pressOnceThere(() => document.querySelectorAll<HTMLElement>('.item-open')[open - 1]);
    press.forEach((selector, index) => {
      setTimeout(() => document.querySelector<HTMLElement>(selector)?.click(), 30 * (index + 1));
    });
    if (search !== undefined) setTimeout(() => lookFor(search), 30 * (press.length + 1));
  }, [open]);
  return (
    <Queue
      {...QUIET}
      words={createWords('en')}
      onDecideAll={(ids, choice) => {
        for (const id of ids) decide(id, choice);
      }}
      {...props}
      items={items}
      onDecide={decide}
      onUndo={undo}
    />
  );
}

/** Rows out of sight are drawn after the first frame. Whatever never comes is a fault of the scene. */
function pressOnceThere(find: () => HTMLElement | null | undefined, frames = 60): void {
  const found = find();
  if (found) found.click();
  else if (frames === 0) throw new Error('What the scene presses is not there');
  else requestAnimationFrame(() => pressOnceThere(find, frames - 1));
}

function lookFor(words: string): void {
  const field = document.querySelector<HTMLInputElement>('.find-field');
  if (field === null) return;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

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

function backupNotice(language: string): JSX.Element {
  return <BackupNotice words={createWords(language)} due={true} onOpenBackup={ignore} onPutAway={ignore} />;
}

const DECIDED = '.tab:nth-child(2)';
const FIND = '.tabs > .button';

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
  'error-blocked': { words: createWords('nl'), state: 'error', trouble: 'blocked' },
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
  past: { past: { items: past, more: false }, press: [DECIDED] },
  'past-open': { past: { items: past, more: false }, press: [DECIDED, '.item-open'] },
  'past-empty': { past: { items: [], more: false }, press: [DECIDED] },
  'past-none': {
    past: { items: [], more: false },
    press: [DECIDED, '.chips .chip:last-child'],
  },
  'past-loading': { press: [DECIDED] },
  'dutch-past': {
    words: createWords('nl'),
    past: { items: past, more: false },
    press: [DECIDED, '.item-open'],
  },
  found: { items: [...waiting.slice(0, 3), ...past.slice(1, 4)], found: 6, press: [FIND] },
  'found-open': { items: past.slice(1, 4), found: 3, press: [FIND, '.item-open'] },
  'found-looking': { items: waiting, looking: true, press: [FIND] },
  'found-nothing': { items: [], found: 0, press: [FIND], search: 'tidewheel' },
  'dutch-found': { words: createWords('nl'), items: waiting, found: 9, press: [FIND] },
  offline: { online: false },
  'reading-off': { children: notice('off', 'en') },
  'reading-trouble': { children: notice('on', 'en') },
  access: { children: <AccessNotice words={createWords('en')} granted={false} onAllow={ignore} /> },
  backup: { children: backupNotice('en') },
  'german-backup': { words: createWords('de'), children: backupNotice('de') },
  'german-lost': {
    words: createWords('de'),
    children: <LostNotice words={createWords('de')} lost={true} onOpenBackup={ignore} onClose={ignore} />,
  },
  'not-kept': { children: <NotKept words={createWords('en')} trouble="full" onClose={ignore} /> },
  'dutch-reading-off': { words: createWords('nl'), children: notice('off', 'nl') },
};

export const queueScenes: readonly Scene[] = [
  ...Object.entries(SCENES).map(([name, props]): Scene => [`queue-${name}`, () => <Live {...props} />]),
  ['queue-none', NoneLeft],
  ['queue-rtl', () => <RightToLeft open={2} />],
  [
    'queue-rtl-past',
    () => <RightToLeft past={{ items: past, more: false }} press={[DECIDED, '.item-open']} />,
  ],
  ['queue-help', WithHelp],
  ['queue-forget', Forgetting],
  ['queue-dutch-forget', ForgettingInDutch],
];

/** The last request of the chosen label goes while it is chosen. */
function NoneLeft(): JSX.Element {
  useEffect(() => {
    document.querySelector<HTMLElement>('.chip.pill-scam')?.click();
    setTimeout(() => document.querySelector<HTMLElement>('.item-open')?.click(), 30);
    setTimeout(
      () => document.querySelector<HTMLElement>('.actions-pair:last-child .button:last-child')?.click(),
      60,
    );
  }, []);
  return <Live items={lastOfItsKind} />;
}

/** As it would stand in a language that runs the other way; there are no words in one yet. */
function RightToLeft(props: LiveProps): JSX.Element {
  useEffect(() => document.querySelector('.winnow')?.setAttribute('dir', 'rtl'), []);
  return <Live {...props} />;
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
    pressOnceThere(() => document.querySelector<HTMLElement>('.forget-open'));
  }, []);
  return <Live {...props} open={8} />;
}
