import { plan } from '../decisions/life.ts';
import type { Choice, Decision, Via } from '../requests/index.ts';
import { undoWindowFor } from '../settings/settings.ts';
import { LOADING, type QueueView } from '../store/queue-view.ts';

/** What the queue asks of the background. */
export interface QueueLink {
  /** @param decisionId chosen here: told twice, it is decided once. */
  decide(decisionId: string, requestId: string, choice: Choice): Promise<Decision>;
  undo(decisionId: string): Promise<Decision | null>;
  /** @param together and the ids are chosen here, as above. */
  decideTogether(
    together: string,
    wishes: readonly { readonly decisionId: string; readonly requestId: string }[],
    choice: Choice,
  ): Promise<readonly Decision[]>;
  undoTogether(together: string): Promise<readonly Decision[]>;
}

interface QueueSessionOptions {
  readonly link: QueueLink;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly onChange: (view: QueueView) => void;
}

/** The queue as the reader sees it: what is stored, with the decisions that are still on their way. */
export interface QueueSession {
  /** The database has something new. */
  stored(view: QueueView): void;
  /** Shown at once. Where the background does not take it, it is taken off again and the promise rejects. */
  decide(requestId: string, choice: Choice): Promise<void>;
  /** One choice for several, each of them a decision of its own. Shown and taken off again as above. */
  decideAll(requestIds: readonly string[], choice: Choice): Promise<void>;
  /** Takes back what is left of those made at one stroke, on their way or not. */
  undoAll(together: string): Promise<void>;
  /** Also of a decision that is still on its way: it is waited for, so that no quick second key is lost. */
  undo(decisionId: string): Promise<void>;
}

interface OnItsWay {
  readonly shown: Decision;
  readonly written: Promise<Decision>;
  /** When the background had written it, in milliseconds since 1970; null before. */
  readonly writtenAt: number | null;
}

const VIA: Via = 'popup';

export function createQueueSession({ link, now, newId, onChange }: QueueSessionOptions): QueueSession {
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
      // What is not in it although it was written before has been taken back since, here or elsewhere.
      for (const [requestId, { writtenAt }] of onTheirWay)
        if (writtenAt !== null && writtenAt < view.readAt) onTheirWay.delete(requestId);
      show();
    },
    async decide(requestId, choice) {
      const undoWindow = undoWindowFor(last.settings, choice);
      const id = newId();
      const shown = plan({ id, requestId, choice, via: VIA, now: now(), undoWindow, pageId: null });
      const written = link.decide(id, requestId, choice);
      onTheirWay.set(requestId, { shown, written, writtenAt: null });
      show();
      try {
        const decision = await written;
        // Not shown anew: it is what is shown, and the memory is about to tell of it.
        if (onTheirWay.get(requestId)?.written === written)
          onTheirWay.set(requestId, { shown: decision, written, writtenAt: now() });
      } catch (error) {
        onTheirWay.delete(requestId);
        show();
        throw error;
      }
    },
    async decideAll(requestIds, choice) {
      const together = newId();
      const undoWindow = undoWindowFor(last.settings, choice);
      const wishes = requestIds.map((requestId) => ({ decisionId: newId(), requestId }));
      const written = link.decideTogether(together, wishes, choice);
      for (const { decisionId: id, requestId } of wishes) {
        const shown = plan({
          id,
          requestId,
          choice,
          via: VIA,
          now: now(),
          undoWindow,
          pageId: null,
          together,
        });
        const own = written.then((all) => all.find((decision) => decision.id === id) ?? shown);
        // Whoever waits for it hears of it; nobody may.
        own.catch(() => undefined);
        onTheirWay.set(requestId, { shown, written: own, writtenAt: null });
      }
      show();
      const isStill = (requestId: string, id: string) => onTheirWay.get(requestId)?.shown.id === id;
      const answered = await written.catch((error: unknown) => ({ error }));
      for (const { requestId, decisionId } of wishes) {
        if (!isStill(requestId, decisionId)) continue;
        const decision = 'error' in answered ? undefined : answered.find(({ id }) => id === decisionId);
        if (decision === undefined) onTheirWay.delete(requestId);
        else
          onTheirWay.set(requestId, {
            shown: decision,
            written: Promise.resolve(decision),
            writtenAt: now(),
          });
      }
      show();
      if ('error' in answered) throw answered.error;
    },
    async undoAll(together) {
      const own = [...onTheirWay.values()].filter(({ shown }) => shown.together === together);
      await Promise.all(own.map(({ written }) => written));
      for (const { requestId } of await link.undoTogether(together)) onTheirWay.delete(requestId);
      show();
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
