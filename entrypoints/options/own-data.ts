import { signal } from '@preact/signals';
import type { ExportSectionProps } from '../../components/export/export-section.tsx';
import { createIntakeSession, type IntakeState } from '../../utils/intake/intake-session.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { askToKeep } from '../../utils/platform/lasting-storage.ts';
import type { WinnowDatabase } from '../../utils/store/database.ts';
import { readTyped } from '../../utils/store/singles.ts';
import { countKept, readTaken } from '../../utils/store/taken.ts';
import { startDesk } from './start-desk.ts';

/** What the reader typed of themselves, and what their exports have left. */
export async function readOwnData(database: WinnowDatabase) {
  const [profile, taken, kept] = await Promise.all([
    readTyped(database),
    readTaken(database),
    countKept(database),
  ]);
  return { profile, taken, kept };
}

type Kept = Pick<Awaited<ReturnType<typeof readOwnData>>, 'taken' | 'kept'>;

interface OwnData {
  /** What the section on it shows and does. Read it while drawing: it changes while an export is read. */
  section(kept: Kept): Omit<ExportSectionProps, 'words'>;
  /** Removes entries of the export from the profile, each by its key; none of them brings all back. */
  leaveOut(keys: readonly string[]): Promise<void>;
}

/** @param after what is shown follows a change of the memory. */
export function createOwnData(after: (work: Promise<void>) => Promise<void>): OwnData {
  const state = signal<IntakeState>({ step: 'idle', cancelled: false });
  const session = createIntakeSession({
    startThread: startDesk,
    onChange(next) {
      state.value = next;
    },
    onTaken() {
      askToKeep();
      return after(sendMessage('takenIn', undefined));
    },
  });
  const leaveOut = (keys: readonly string[]) => after(sendMessage('leaveOut', { keys }));
  return {
    leaveOut,
    section: ({ taken: { takenAt, leftOut }, kept }) => ({
      state: state.value,
      kept: takenAt === null ? null : { ...kept, takenAt, leftOut: leftOut.length },
      now: Date.now(),
      onFiles: session.read,
      onTakeIn: session.takeIn,
      onCancel: session.cancel,
      onBringBack: () => leaveOut([]),
      onForget: () => after(sendMessage('forgetExport', undefined)),
    }),
  };
}

/** Beside the place for it, a file that is dropped would take the place of this page. */
export function keepPageFromFiles(): void {
  for (const happening of ['dragover', 'drop'] as const)
    addEventListener(happening, (event) => event.preventDefault());
}
