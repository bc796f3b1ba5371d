import '../../components/options/options.css';
import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { Root } from '../../components/root.tsx';
import { findingsOf } from '../../utils/diagnosis/findings.ts';
import { outlineOf } from '../../utils/diagnosis/outline.ts';
import { reportOf } from '../../utils/diagnosis/report.ts';
import { createWords } from '../../utils/i18n/index.ts';
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
import { readProfile, readSettings } from '../../utils/store/singles.ts';

const words = createWords(uiLanguage());
const database = new WinnowDatabase();

document.title = words.say('options.title');
document.documentElement.lang = words.language;

async function show(): Promise<void> {
  const model = browserLanguageModel();
  const [profile, settings, days, availability] = await Promise.all([
    readProfile(database),
    readSettings(database),
    readReadings(database),
    availabilityOf(model),
  ]);
  render(
    <Root words={words}>
      <Options
        words={words}
        profile={profile}
        settings={settings}
        onSaveProfile={(changed) => sendMessage('saveProfile', changed)}
        onSaveSettings={async (change) => {
          await sendMessage('saveSettings', change);
          await show();
        }}
        model={{
          availability,
          async onDownload(onProgress) {
            const done = model !== null && (await downloadModel(model, onProgress));
            await show();
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
    </Root>,
    document.body,
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

show().then(goToPart);
