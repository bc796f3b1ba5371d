import { type ReadonlySignal, signal } from '@preact/signals';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { insist } from '../../utils/page/insist.ts';
import { createQueueSession, type QueueSession } from '../../utils/queue/queue-session.ts';
import type { Label } from '../../utils/requests/index.ts';
import type { FirstLook } from '../../utils/store/first-look.ts';
import type { PastWatch } from '../../utils/store/live-past.ts';
import type { QueueWatch } from '../../utils/store/live-queue.ts';
import type { PastPage, PastWish } from '../../utils/store/past.ts';
import { LOADING, type QueueView, viewOf } from '../../utils/store/queue-view.ts';
import { type QueueWish, wishFor } from '../../utils/store/queue-wish.ts';
import type { Memory } from './memory.ts';

/** What the queue's page shows of the memory, and how it asks for more or less of it. */
export interface QueueData {
  readonly view: ReadonlySignal<QueueView>;
  /** When there is something to show for the first time, be it that the memory cannot be read. */
  readonly known: Promise<void>;
  /** What was decided; null where nobody has asked for it. */
  readonly past: ReadonlySignal<PastPage | null>;
  /** Milliseconds since 1970, as often as it matters. */
  readonly now: ReadonlySignal<number>;
  readonly online: ReadonlySignal<boolean>;
  readonly session: QueueSession;
  /** Something else is to be shown: its first part. */
  ask(change: Partial<Omit<QueueWish, 'most'>>): void;
  more(): void;
  askPast(wish: Omit<PastWish, 'most'> | null): void;
  morePast(): void;
  /** Reads the memory once more, from the beginning. */
  retry(): void;
}

interface QueueDataOptions {
  readonly memory: Promise<Memory>;
  /** What is shown before the memory is read; null where nothing is known. */
  readonly look: FirstLook | null;
  /** For as long as the page is open. */
  readonly life: AbortSignal;
  readonly labelWord: (label: Label) => string;
}

/** Often enough for "2 minutes ago", and for what was put off to come back in time. Milliseconds. */
const TICK = 30_000;
/** Many more than are in sight, and few enough to be there at once. */
const FIRST = 60;

export function openQueueData({ memory, look, life, labelWord }: QueueDataOptions): QueueData {
  const view = signal(LOADING);
  const { promise: known, resolve: isKnown } = Promise.withResolvers<void>();
  const past = signal<PastPage | null>(null);
  const now = signal(Date.now());
  const online = signal(navigator.onLine);
  const session = createQueueSession({
    link: {
      decide: (decisionId, requestId, choice) =>
        insist(() => sendMessage('decide', { decisionId, requestId, choice }), life),
      undo: (decisionId) => insist(() => sendMessage('undo', { decisionId }), life),
      decideTogether: (together, wishes, choice) =>
        insist(() => sendMessage('decideTogether', { together, wishes, choice }), life),
      undoTogether: (together) => insist(() => sendMessage('undoTogether', { together }), life),
    },
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    onChange(next) {
      now.value = Date.now();
      view.value = next;
      if (next.state !== 'loading') isKnown();
    },
  });

  let wish = wishFor(FIRST);
  let watch: QueueWatch | null = null;
  const start = async () => {
    const { watchQueue } = await memory;
    watch = watchQueue({ wish, labelWord, now: () => Date.now(), onChange: session.stored });
  };
  if (look !== null) session.stored(viewOf(look.contents, 0));
  void start();
  const wishNow = (next: QueueWish) => {
    wish = next;
    watch?.ask(wish);
  };

  const pastWatch = memory.then(
    ({ watchPast }): PastWatch =>
      watchPast((page) => {
        past.value = page;
      }),
  );
  let pastWish: PastWish = { ending: null, most: FIRST };
  const wishPast = (next: PastWish) => {
    pastWish = next;
    void pastWatch.then(({ ask }) => ask(next));
  };

  setInterval(() => {
    now.value = Date.now();
  }, TICK);
  for (const happening of ['online', 'offline'] as const)
    addEventListener(happening, () => {
      online.value = navigator.onLine;
    });

  return {
    ...{ view, known, past, now, online, session },
    ask: (change) => wishNow({ ...wish, ...change, most: FIRST }),
    more: () => wishNow({ ...wish, most: wish.most * 2 }),
    askPast(next) {
      if (next !== null) return wishPast({ ...next, most: FIRST });
      past.value = null;
      void pastWatch.then(({ ask }) => ask(null));
    },
    morePast: () => wishPast({ ...pastWish, most: pastWish.most * 2 }),
    retry() {
      watch?.end();
      view.value = LOADING;
      void start();
    },
  };
}
