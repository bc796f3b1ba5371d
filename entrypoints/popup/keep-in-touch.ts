import { type ReadonlySignal, signal } from '@preact/signals';
import type { QueueWords } from '../../utils/i18n/index.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { insist } from '../../utils/page/insist.ts';
import type { Keepable } from '../../utils/page/layer-state.ts';
import type { Change } from '../../utils/people/index.ts';
import type { Queued } from '../../utils/store/queue.ts';
import type { Memory } from './memory.ts';

/** Has the reader stay in touch with whose request they accepted. */
export interface KeepingInTouch {
  /** Whom the reader is offered to stay in touch with, or just does; null for nobody. */
  readonly offer: ReadonlySignal<Keepable | null>;
  /** This request was just accepted, or another choice made: only a person with a reason of their own is offered. */
  accepted(item: Queued | null): Promise<void>;
  /** Keeps whoever is offered, or this one. False where there is nobody. */
  keep(item: Queued | null): Promise<void> | false;
  /** Who was just kept; null for nobody. */
  readonly keptId: () => string | null;
  /** Takes out again who was just kept. */
  takeOut(): Promise<void>;
  /** What was decided does not stand: there is nobody to stay in touch with yet. */
  withdraw(): void;
  close(): void;
}

interface KeepingNeeds {
  readonly memory: Promise<Pick<Memory, 'keeps'>>;
  readonly words: QueueWords;
  /** For as long as the page is open. */
  readonly life: AbortSignal;
}

export function createKeeping({ memory, words, life }: KeepingNeeds): KeepingInTouch {
  const offer = signal<Keepable | null>(null);
  let meant: Queued | null = null;
  let added: Change | null = null;

  async function add({ request, verdict }: Queued, anyway: boolean): Promise<void> {
    // With it comes all that is known of people: fetched for the first of them.
    const { hookOf } = await import('../../components/people/hook.ts');
    const newcomer = {
      from: 'request',
      personId: crypto.randomUUID(),
      requestId: request.id,
      cadence: 'quarterly',
      hook: hookOf(words, request, verdict),
    } as const;
    const answer = await insist(() => sendMessage('people', { do: 'add', newcomer, anyway }), life);
    added = answer.done ? answer.change : null;
    const { name } = request.sender;
    if (answer.done) offer.value = { name, state: 'kept' };
    else offer.value = answer.problem === 'same-name' ? { name, state: 'same-name' } : null;
  }

  return {
    offer,
    async accepted(item) {
      meant = null;
      offer.value = null;
      // Only a person with a reason of their own, and never a second time.
      if (item?.verdict.label !== 'genuine') return;
      if (await (await memory).keeps(item.request)) return;
      meant = item;
      offer.value = { name: item.request.sender.name, state: 'offered' };
    },
    keep(item) {
      const anyway =
        offer.value?.state === 'same-name' && (item === null || item.request.id === meant?.request.id);
      if (item === null && (offer.value === null || offer.value.state === 'kept')) return false;
      meant = item ?? meant;
      return meant === null ? false : add(meant, anyway);
    },
    keptId: () => added?.people[0]?.id ?? null,
    async takeOut() {
      const change = added;
      offer.value = null;
      if (change !== null) await insist(() => sendMessage('people', { do: 'undo', change }), life);
    },
    withdraw() {
      if (offer.value?.state !== 'kept') offer.value = null;
    },
    close() {
      offer.value = null;
    },
  };
}
