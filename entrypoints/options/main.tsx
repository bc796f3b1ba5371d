import '../../components/options/options.css';
import { signal } from '@preact/signals';
import { type JSX, render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { Root } from '../../components/root.tsx';
import { takenProfile } from '../../utils/archive/profile-parts.ts';
import { findingsOf } from '../../utils/diagnosis/findings.ts';
import { outlineOf } from '../../utils/diagnosis/outline.ts';
import { reportOf } from '../../utils/diagnosis/report.ts';
import { createWords } from '../../utils/i18n/index.ts';
import { createIntakeSession, type IntakeState } from '../../utils/intake/intake-session.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { downloadModel } from '../../utils/opinion/download.ts';
import { availabilityOf } from '../../utils/opinion/language-model.ts';
import { browser } from '../../utils/platform/browser.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { saveText } from '../../utils/platform/download.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { browserLanguageModel } from '../../utils/platform/language-model.ts';
import { WinnowDatabase } from '../../utils/store/database.ts';
import { readReadings } from '../../utils/store/readings.ts';
import { readSettings, readTyped } from '../../utils/store/singles.ts';
import { countKept, readTaken } from '../../utils/store/taken.ts';
import { startDesk } from './start-desk.ts';

const words = createWords(uiLanguage());
const database = new WinnowDatabase();

document.title = words.say('options.title');
document.documentElement.lang = words.language;

const intake = signal<IntakeState>({ step: 'idle', cancelled: false });

const session = createIntakeSession({
  startThread: startDesk,
  onChange(state) {
    intake.value = state;
  },
  async onTaken() {
    await sendMessage('takenIn', undefined);
    known.value = await read();
  },
});

async function read() {
  const model = browserLanguageModel();
  const [profile, taken, kept, settings, days, availability] = await Promise.all([
    readTyped(database),
    readTaken(database),
    countKept(database),
    readSettings(database),
    readReadings(database),
    availabilityOf(model),
  ]);
  return { model, profile, taken, kept, settings, days, availability };
}

const known = signal(await read());

async function after(work: Promise<void>): Promise<void> {
  await work;
  known.value = await read();
}

function App(): JSX.Element {
  const { model, profile, taken, kept, settings, days, availability } = known.value;
  const leaveOut = (keys: readonly string[]) => after(sendMessage('leaveOut', { keys }));
  return (
    <Root words={words}>
      <Options
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
        onSaveProfile={(changed) => after(sendMessage('saveProfile', changed))}
        onSaveSettings={(change) => after(sendMessage('saveSettings', change))}
        model={{
          availability,
          async onDownload(onProgress) {
            const done = model !== null && (await downloadModel(model, onProgress));
            known.value = await read();
            return done;
          },
        }}
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

/** What the address points to is there only once everything is drawn. */
function goToPart(): void {
  const part = document.getElementById(location.hash.slice(1));
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

/** Beside the place for it, a file that is dropped would take the place of this page. */
for (const happening of ['dragover', 'drop'] as const)
  addEventListener(happening, (event) => event.preventDefault());

render(<App />, document.body);
goToPart();
