import { plan } from '../decisions/life.ts';
import type { Choice, Decision, Via } from '../requests/index.ts';
import { LOADING, type QueueView } from '../store/live-queue.ts';

/** What the queue asks of the background. */
export interface QueueLink {
  decide(requestId: string, choice: Choice): Promise<Decision>;
  undo(decisionId: string): Promise<Decision | null>;
}

interface QueueSessionOptions {
  readonly link: QueueLink;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onChange: (view: QueueView) => void;
}

/** The queue as the reader sees it: what is stored, with the decisions that are still on their way. */
export interface QueueSession {
  /** The database has something new. */
  stored(view: QueueView): void;
  /** Shown at once. Where the background does not take it, it is taken off again and the promise rejects. */
  decide(requestId: string, choice: Choice): Promise<void>;
  /** Also of a decision that is still on its way: it is waited for, so that no quick second key is lost. */
  undo(decisionId: string): Promise<void>;
}

interface OnItsWay {
  readonly shown: Decision;
  readonly written: Promise<Decision>;
}

const VIA: Via = 'popup';

export function createQueueSession({ link, now, onChange }: QueueSessionOptions): QueueSession {
  const onTheirWay = new Map<string, OnItsWay>();
  let last: QueueView = LOADING;

  function show(): void {
    const items = last.items.map((item) => {
      const newer = onTheirWay.get(item.request.id);
      return newer === undefined ? item : { ...item, decision: newer.shown };
    });
    onChange(onTheirWay.size === 0 ? last : { ...last, items });
  }

  function arrived(requestId: string, shown: Decision): void {
    if (onTheirWay.get(requestId)?.shown.id === shown.id) onTheirWay.delete(requestId);
  }

  return {
    stored(view) {
      last = view;
      for (const { request, decision } of view.items) {
        if (decision !== null) arrived(request.id, decision);
      }
      show();
    },
    async decide(requestId, choice) {
      const { undoWindow } = last.settings;
      const id = `on-its-way:${requestId}`;
      const shown = plan({ id, requestId, choice, via: VIA, now: now(), undoWindow, pageId: null });
      const written = link.decide(requestId, choice);
      onTheirWay.set(requestId, { shown, written });
      show();
      try {
        const decision = await written;
        if (onTheirWay.get(requestId)?.written !== written) return;
        onTheirWay.set(requestId, { shown: decision, written });
        show();
      } catch (error) {
        onTheirWay.delete(requestId);
        show();
        throw error;
      }
    },
    async undo(decisionId) {
      const found = [...onTheirWay.values()].find(({ shown }) => shown.id === decisionId);
      const decision = await (found?.written ?? { id: decisionId });
      const undone = await link.undo(decision.id);
      if (undone !== null) onTheirWay.delete(undone.requestId);
      show();
    },
  };
}
