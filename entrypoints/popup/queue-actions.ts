import { type Signal, signal } from '@preact/signals';
import { createOpinionDesk } from '../../components/opinion/opinion-desk.ts';
import type { OpinionDesk } from '../../components/opinion/second-opinion.tsx';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { insist } from '../../utils/page/insist.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { browserLanguageModel } from '../../utils/platform/language-model.ts';
import { askToKeep } from '../../utils/platform/lasting-storage.ts';
import type { Choice, MemoryTrouble } from '../../utils/requests/index.ts';
import type { Queued } from '../../utils/store/queue.ts';
import { troubleOf } from '../../utils/store/trouble.ts';
import { createKeeping, type KeepingInTouch } from './keep-in-touch.ts';
import type { Memory } from './memory.ts';
import type { QueueData } from './queue-data.ts';

/** What the reader does in the queue, and what is to be said of it. */
export interface QueueActions {
  /** Why the memory did not take what was decided; null where it did. */
  readonly unkept: Signal<MemoryTrouble | null>;
  /** Whom the reader is writing a reply to. */
  readonly replying: Signal<Queued | null>;
  readonly inTouch: KeepingInTouch;
  /** The desk where second opinions are asked for, once there is a reason for one. */
  opinionDesk(): OpinionDesk | null;
  decide(requestId: string, choice: Choice): Promise<void>;
  decideAll(requestIds: readonly string[], choice: Choice): Promise<void>;
  undo(decisionId: string): Promise<void>;
  reply(item: Queued, text: string): Promise<void>;
  /** Keeps in touch with this sender, or with null with whoever is offered. False where there is nobody. */
  keepInTouch(requestId: string | null): boolean;
  applyAgain(decisionId: string): Promise<void>;
}

interface ActionNeeds {
  readonly words: QueueWords;
  readonly queue: QueueData;
  readonly memory: Promise<Memory>;
  /** For as long as the page is open. */
  readonly life: AbortSignal;
}

export function createQueueActions({ words, queue, memory, life }: ActionNeeds): QueueActions {
  const { view, past, session } = queue;
  const inTouch = createKeeping({ memory, words, life });
  const unkept = signal<MemoryTrouble | null>(null);
  const replying = signal<Queued | null>(null);
  let desk: OpinionDesk | null = null;

  function opinionDesk(): OpinionDesk | null {
    const model = browserLanguageModel();
    if (model !== null)
      desk ??= createOpinionDesk(model, (requestId) => {
        const item = view.value.items.find(({ request }) => request.id === requestId);
        return item && { request: item.request, language: item.verdict.language };
      });
    return desk;
  }

  async function decide(requestId: string, choice: Choice): Promise<void> {
    const item = view.value.items.find(({ request }) => request.id === requestId);
    if (choice === 'reply' && item !== undefined) {
      replying.value = item;
      return;
    }
    await keep(session.decide(requestId, choice));
    await inTouch.accepted(choice === 'accept' ? (item ?? null) : null);
  }

  async function reply({ request }: Queued, text: string): Promise<void> {
    replying.value = null;
    await copyText(text);
    await keep(session.decide(request.id, 'reply'));
  }

  function keepInTouch(requestId: string | null): boolean {
    const known = [...(past.value?.items ?? []), ...view.value.items];
    const item = known.find(({ request }) => request.id === requestId) ?? null;
    const keeping = inTouch.keep(item);
    if (keeping !== false) keep(keeping);
    return keeping !== false;
  }

  function undo(decisionId: string): Promise<void> {
    inTouch.withdraw();
    return session.undo(decisionId);
  }

  async function keep(deciding: Promise<void>): Promise<void> {
    try {
      await deciding;
      unkept.value = null;
      // From now on there is something that no page could be read for again.
      askToKeep();
    } catch (error) {
      unkept.value = troubleOf(error);
    }
  }

  async function applyAgain(decisionId: string): Promise<void> {
    const waits = view.value.items.find(({ decision }) => decision?.id === decisionId)?.decision;
    if (waits == null) return;
    await insist(() => sendMessage('offerAgain', { decisionId, dueAt: waits.dueAt }), life);
  }

  return {
    ...{ unkept, replying, inTouch, opinionDesk, decide, undo, reply, keepInTouch, applyAgain },
    decideAll: (requestIds, choice) => keep(session.decideAll(requestIds, choice)),
  };
}
