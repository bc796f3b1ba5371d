import '../../components/options/options.css';
import { signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { MemoryError } from '../../components/queue/memory-error.tsx';
import { Root } from '../../components/root.tsx';
import { takenProfile } from '../../utils/archive/profile-parts.ts';
import { findingsOf } from '../../utils/diagnosis/findings.ts';
import { loadWords } from '../../utils/i18n/load-words.ts';
import { readerWords } from '../../utils/language/reader-words.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { downloadModel } from '../../utils/opinion/download.ts';
import { availabilityOf } from '../../utils/opinion/language-model.ts';
import { browserLanguageModel } from '../../utils/platform/language-model.ts';
import { askToKeep } from '../../utils/platform/lasting-storage.ts';
import { queueKey } from '../../utils/platform/queue-key.ts';
import { askToNotify, watchMayNotify } from '../../utils/platform/reminders.ts';
import { storageUsed } from '../../utils/platform/storage-used.ts';
import { saveRaw } from '../../utils/queue/save-raw.ts';
import type { MemoryTrouble } from '../../utils/requests/index.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { watch } from '../../utils/store/live.ts';
import { troubleOf } from '../../utils/store/trouble.ts';
import { whenHeld } from '../../utils/store/when-held.ts';
import { aboutThis } from './about.ts';
import { createBackups } from './backups.ts';
import { createDiagnosis } from './diagnosis.ts';
import { type Counts, type Known, readCounts, readKnown } from './known.ts';
import { createOwnData, keepPageFromFiles } from './own-data.ts';
import { ownProfilePage } from './own-profile.ts';

const database = new WinnowDatabase();
const trouble = signal<MemoryTrouble | null>(null);
const held = new Promise<void>((resolve) => {
  whenHeld(database, () => {
    trouble.value = 'blocked';
    resolve();
  });
});
const words = await readerWords({
  database,
  load: loadWords,
  onLanguage(spoken) {
    document.title = spoken.say('options.title');
  },
});

const read = () => readKnown(database);

const availability = signal(await availabilityOf(browserLanguageModel()));
const known = signal<Known | null>(null);
const counts = signal<Counts | null>(null);
const bytes = signal<number | null>(null);
const mayNotify = signal(true);
const opens = signal<string | null>(null);
watchMayNotify((may) => {
  mayNotify.value = may;
});
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

/** Not at every change, for it keeps the memory busy; where it cannot be read, that is said already. */
function count(): void {
  readCounts(database).then(
    (counted) => {
      counts.value = counted;
    },
    () => undefined,
  );
}

function startWatching(): void {
  database.open().catch(() => undefined);
  watch({ query: read, onChange: show, onError: fail });
  count();
}

async function after(work: Promise<void>): Promise<void> {
  await work;
  show(await read());
  count();
}

const ownData = createOwnData(after);
const backups = createBackups(after);
const diagnosis = createDiagnosis(database, words.language);

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
  const shown = known.value;
  const { profile, taken, settings, days, learnt, mark, due, sharing } = shown;
  return (
    <Root words={words}>
      <Options
        key={erasures.value}
        words={words}
        profile={profile}
        taken={takenProfile(taken.parts, taken.leftOut)}
        onRemoveTaken={(key) => ownData.leaveOut([...taken.leftOut, key])}
        ownProfile={{ ...ownProfilePage, leftOut: taken.leftOut }}
        exported={() => ownData.section(shown)}
        settings={settings}
        onSaveProfile={(changed) => {
          askToKeep();
          return after(sendMessage('saveProfile', changed));
        }}
        learning={{
          report: learnt,
          declinedTexts: counts.value?.declinedTexts ?? 0,
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
        backup={() => backups.section({ savedAt: mark.savedAt, due })}
        reminders={{ mayNotify: mayNotify.value, onAllow: askToNotify }}
        sync={{ sharing, now: Date.now() }}
        about={{ ...aboutThis(), amounts: counts.value?.amounts ?? null, bytes: bytes.value }}
        queueKey={opens.value}
        diagnosis={{ ...diagnosis, findings: findingsOf(days, Date.now()) }}
      />
    </Root>
  );
}

/** Anew when the reader comes back: it is changed among the browser's own settings. */
async function readQueueKey(): Promise<void> {
  opens.value = await queueKey();
}

keepPageFromFiles();
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible') return;
  count();
  void readQueueKey();
});

/** Not blank for ever, whatever becomes of the memory. Milliseconds. */
const PATIENCE = 5_000;

const silence = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('silent')), PATIENCE));
await Promise.race([read().then(show), silence, held]).catch(fail);
startWatching();
void readQueueKey();
render(<App />, document.body);
