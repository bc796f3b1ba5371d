import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { fitMoves } from './fit-moves.ts';
import { fitNotes } from './fit-note-model.ts';

// What takes minutes and knows nothing of the rest: each is done in a thread of its own, as many at a time as there are
// processors, and gives the same whatever else runs.
const JOBS = { fitMoves, fitNotes } as const;

type Job = keyof typeof JOBS;

/** Does one job for each list of arguments, and gives the answers in their order. Rejects with what a job throws. */
export async function sideBySide<Name extends Job>(
  job: Name,
  each: readonly Parameters<(typeof JOBS)[Name]>[],
): Promise<readonly ReturnType<(typeof JOBS)[Name]>[]> {
  const answers: ReturnType<(typeof JOBS)[Name]>[] = [];
  const waiting = [...each.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      answers[next[0]] = await inThread(job, next[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return answers;
}

function inThread<Name extends Job>(
  job: Name,
  args: Parameters<(typeof JOBS)[Name]>,
): Promise<ReturnType<(typeof JOBS)[Name]>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: null });
    thread.once('message', (answer) => {
      resolve(answer);
      void thread.terminate();
    });
    thread.once('error', reject);
    thread.postMessage({ job, args });
  });
}

if (!isMainThread) {
  parentPort?.once('message', ({ job, args }: { job: Job; args: Parameters<(typeof JOBS)[Job]> }) => {
    const work: (...args: never) => unknown = JOBS[job];
    parentPort?.postMessage(work(...(args as never)));
  });
}
