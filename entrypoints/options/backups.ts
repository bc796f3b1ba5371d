import { signal } from '@preact/signals';
import type { BackupSectionProps } from '../../components/backup/backup-section.tsx';
import { type BackupState, createBackupSession } from '../../utils/intake/backup-session.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { saveFile } from '../../utils/platform/download.ts';
import { askToKeep } from '../../utils/platform/lasting-storage.ts';
import { startBackup } from './start-backup.ts';

interface Backups {
  /** What the section on them shows and does. Read it while drawing: it changes while a backup is made or read. */
  section(known: Pick<BackupSectionProps, 'savedAt' | 'due'>): Omit<BackupSectionProps, 'words'>;
}

/** @param after what is shown follows a change of the memory. */
export function createBackups(after: (work: Promise<void>) => Promise<void>): Backups {
  const state = signal<BackupState>({ step: 'idle', cancelled: false });
  const session = createBackupSession({
    startThread: startBackup,
    onChange(next) {
      state.value = next;
    },
    onFile(file, as) {
      const today = new Date().toISOString().slice(0, 10);
      saveFile(as === 'json' ? `winnow-backup-${today}.json` : `winnow-requests-${today}.csv`, file);
      if (as === 'json') void after(sendMessage('markBackup', { happened: 'saved' }));
    },
    onTaken() {
      askToKeep();
      // What waits is judged anew, which takes its time: nothing waits for it.
      void after(sendMessage('backupTaken', undefined));
    },
  });
  return {
    section: (known) => ({
      ...known,
      state: state.value,
      now: Date.now(),
      onSave: session.save,
      onFile: session.read,
      onTakeIn: session.takeIn,
      onCancel: session.cancel,
    }),
  };
}
