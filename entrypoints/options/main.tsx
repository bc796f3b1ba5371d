import '../../components/options/options.css';
import { signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { MemoryError } from '../../components/queue/memory-error.tsx';
import { Root } from '../../components/root.tsx';
import { takenProfile } from '../../utils/archive/profile-parts.ts';
import { findingsOf } from '../../utils/diagnosis/findings.ts';
import { outlineOf } from '../../utils/diagnosis/outline.ts';
import { reportOf } from '../../utils/diagnosis/report.ts';
import { loadWords } from '../../utils/i18n/load-words.ts';
import { type BackupState, createBackupSession } from '../../utils/intake/backup-session.ts';
import { createIntakeSession, type IntakeState } from '../../utils/intake/intake-session.ts';
import { readerWords } from '../../utils/language/reader-words.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { downloadModel } from '../../utils/opinion/download.ts';
import { availabilityOf } from '../../utils/opinion/language-model.ts';
import { browser } from '../../utils/platform/browser.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { saveFile, saveText } from '../../utils/platform/download.ts';
import { browserLanguageModel } from '../../utils/platform/language-model.ts';
import { askToKeep } from '../../utils/platform/lasting-storage.ts';
import { storageUsed } from '../../utils/platform/storage-used.ts';
import { saveRaw } from '../../utils/queue/save-raw.ts';
import type { MemoryTrouble } from '../../utils/requests/index.ts';
import { readBackupDue, readBackupMark } from '../../utils/store/backup-mark.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { isEmpty } from '../../utils/store/forget.ts';
import { readKeptAmounts } from '../../utils/store/kept-amounts.ts';
import { readLearning } from '../../utils/store/learning-report.ts';
import { watch } from '../../utils/store/live.ts';
import { readReadings } from '../../utils/store/readings.ts';
import { readSettings, readTyped } from '../../utils/store/singles.ts';
import { readSyncState } from '../../utils/store/sync-state.ts';
import { countKept, readTaken } from '../../utils/store/taken.ts';
import { troubleOf } from '../../utils/store/trouble.ts';
import { aboutThis } from './about.ts';
import { startBackup } from './start-backup.ts';
import { startDesk } from './start-desk.ts';

const database = new WinnowDatabase();
const words = await readerWords({
  database,
  load: loadWords,
  onLanguage(spoken) {
    document.title = spoken.say('options.title');
  },
});

const intake = signal<IntakeState>({ step: 'idle', cancelled: false });

const session = createIntakeSession({
  startThread: startDesk,
  onChange(state) {
    intake.value = state;
  },
  async onTaken() {
    await after(sendMessage('takenIn', undefined));
  },
});

const backup = signal<BackupState>({ step: 'idle', cancelled: false });

const backups = createBackupSession({
  startThread: startBackup,
  onChange(state) {
    backup.value = state;
  },
  onFile(file, as) {
    const today = new Date().toISOString().slice(0, 10);
    saveFile(as === 'json' ? `winnow-backup-${today}.json` : `winnow-requests-${today}.csv`, file);
    if (as === 'json') void after(sendMessage('markBackup', { happened: 'saved' }));
  },
  // What waits is judged anew, which takes its time: nothing waits for it.
  onTaken: () => void after(sendMessage('backupTaken', undefined)),
});

async function read() {
  const [profile, taken, kept, settings, days, learnt, empty, mark, due, sharing, amounts] =
    await Promise.all([
      readTyped(database),
      readTaken(database),
      countKept(database),
      readSettings(database),
      readReadings(database),
      readLearning(database, Date.now()),
      isEmpty(database),
      readBackupMark(database),
      readBackupDue(database, Date.now()),
      readSyncState(database),
      readKeptAmounts(database),
    ]);
  return { profile, taken, kept, settings, days, learnt, empty, mark, due, sharing, amounts };
}

type Known = Awaited<ReturnType<typeof read>>;

const availability = signal(await availabilityOf(browserLanguageModel()));
const known = signal<Known | null>(null);
const trouble = signal<MemoryTrouble | null>(null);
const bytes = signal<number | null>(null);
/** How often everything was erased, here or elsewhere: the forms begin anew with what is there, which is nothing. */
const erasures = signal(0);

function show(next: Known): void {
  if (known.value?.empty === false && next.empty) erasures.value += 1;
  known.value = next;
  trouble.value = null;
  void storageUsed().then((used) => {
    bytes.value = used;
  });
}

function fail(error: unknown): void {
  trouble.value = troubleOf(error);
}

function startWatching(): void {
  database.open().catch(() => undefined);
  watch({ query: read, onChange: show, onError: fail });
}

async function after(work: Promise<void>): Promise<void> {
  await work;
  show(await read());
}

async function erase(): Promise<void> {
  await after(sendMessage('eraseEverything', undefined));
  document.getElementById('kept-title')?.focus();
}

function App(): JSX.Element | null {
  if (trouble.value !== null)
    return (
      <Root words={words}>
        <main class="options-alone">
          <MemoryError words={words} trouble={trouble.value} onRetry={startWatching} onSave={saveRaw} />
        </main>
      </Root>
    );
  if (known.value === null) return null;
  const { profile, taken, kept, settings, days, learnt, mark, due, sharing } = known.value;
  const leaveOut = (keys: readonly string[]) => after(sendMessage('leaveOut', { keys }));
  return (
    <Root words={words}>
      <Options
        key={erasures.value}
        words={words}
        profile={profile}
        taken={takenProfile(taken.parts, taken.leftOut)}
        onRemoveTaken={(key) => leaveOut([...taken.leftOut, key])}
        exported={{
          state: intake.value,
          kept:
            taken.takenAt === null
              ? null
              : { ...kept, takenAt: taken.takenAt, leftOut: taken.leftOut.length },
          now: Date.now(),
          onFiles: session.read,
          onTakeIn: session.takeIn,
          onCancel: session.cancel,
          onBringBack: () => leaveOut([]),
          onForget: () => after(sendMessage('forgetExport', undefined)),
        }}
        settings={settings}
        onSaveProfile={(changed) => {
          askToKeep();
          return after(sendMessage('saveProfile', changed));
        }}
        learning={{
          report: learnt,
          now: Date.now(),
          onTakeBack: (lessonId) => after(sendMessage('takeBackLesson', { lessonId })),
          onForget: () => after(sendMessage('forgetLessons', undefined)),
        }}
        erasing={{ erased: erasures.value > 0 && known.value.empty, onErase: erase }}
        onSaveSettings={async (change) => {
          await after(sendMessage('saveSettings', change));
          availability.value = await availabilityOf(browserLanguageModel());
        }}
        model={{
          availability: availability.value,
          async onDownload(onProgress) {
            const model = browserLanguageModel();
            const done = model !== null && (await downloadModel(model, onProgress));
            availability.value = await availabilityOf(model);
            return done;
          },
        }}
        backup={{
          state: backup.value,
          savedAt: mark.savedAt,
          due,
          now: Date.now(),
          onSave: backups.save,
          onFile: backups.read,
          onTakeIn: backups.takeIn,
          onCancel: backups.cancel,
        }}
        sync={{ sharing, now: Date.now() }}
        about={{ ...aboutThis(), amounts: known.value.amounts, bytes: bytes.value }}
        diagnosis={{
          findings: findingsOf(days, Date.now()),
          onReport: report,
          onCopy: copyText,
          onSavePage: savePage,
        }}
      />
    </Root>
  );
}

async function report(): Promise<string> {
  const [settings, days, skeleton] = await Promise.all([
    readSettings(database),
    readReadings(database),
    sendMessage('takeSkeleton', undefined),
  ]);
  return reportOf({
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: words.language,
    reading: settings.reading,
    presence: settings.presence,
    findings: findingsOf(days, Date.now()),
    days,
    outline: skeleton === null ? null : outlineOf(new DOMParser().parseFromString(skeleton, 'text/html')),
  });
}

async function savePage(): Promise<boolean> {
  const skeleton = await sendMessage('takeSkeleton', undefined);
  if (skeleton === null) return false;
  saveText(`winnow-page-${new Date().toISOString().slice(0, 10)}.html`, skeleton, 'text/html');
  return true;
}

/** Beside the place for it, a file that is dropped would take the place of this page. */
for (const happening of ['dragover', 'drop'] as const)
  addEventListener(happening, (event) => event.preventDefault());

/** Not blank for ever, whatever becomes of the memory. Milliseconds. */
const PATIENCE = 5_000;

const silence = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('silent')), PATIENCE));
await Promise.race([read(), silence]).then(show, fail);
startWatching();
render(<App />, document.body);
