import type { BackupAnswer } from '../../utils/intake/backup-desk.ts';
import type { BackupThread } from '../../utils/intake/backup-session.ts';

/** Backups are written and read in a worker of this page: it goes on painting, and ending the worker ends everything. */
export function startBackup(onAnswer: (answer: BackupAnswer) => void, onCrash: () => void): BackupThread {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<BackupAnswer>) => onAnswer(event.data));
  worker.addEventListener('error', onCrash);
  return { ask: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
}
