import type { Weekday } from '../../utils/insights/index.ts';
import type { Told } from './reading.ts';

/** Longer without a word, and the memory is taken to be silent. Milliseconds. */
const PATIENCE = 10_000;

/**
 * Has the memory read in a worker of this page: it goes on painting, and ending the worker ends everything.
 *
 * @returns what ends it.
 */
export function startReading(first: Weekday, onTold: (told: Told) => void): () => void {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  const silent = () => {
    end();
    onTold({ kind: 'failed', trouble: 'silent' });
  };
  let patience = setTimeout(silent, PATIENCE);
  function end(): void {
    clearTimeout(patience);
    worker.terminate();
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    clearTimeout(patience);
    if (data.kind === 'progress') patience = setTimeout(silent, PATIENCE);
    else end();
    onTold(data);
  });
  worker.addEventListener('error', silent);
  worker.postMessage({ first });
  return end;
}
