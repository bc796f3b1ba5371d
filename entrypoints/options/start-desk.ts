import type { Answer } from '../../utils/intake/desk.ts';
import type { DeskThread } from '../../utils/intake/intake-session.ts';

/** Exports are read in a worker of this page: it goes on painting, and ending the worker ends everything. */
export function startDesk(onAnswer: (answer: Answer) => void, onCrash: () => void): DeskThread {
  const worker = new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<Answer>) => onAnswer(event.data));
  worker.addEventListener('error', onCrash);
  return { ask: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
}
