import type { DiagnosticsProps } from '../../components/diagnosis/diagnostics.tsx';
import { findingsOf } from '../../utils/diagnosis/findings.ts';
import { outlineOf } from '../../utils/diagnosis/outline.ts';
import { reportOf } from '../../utils/diagnosis/report.ts';
import type { Language } from '../../utils/i18n/language.ts';
import { sendMessage } from '../../utils/messages/messenger.ts';
import { browser } from '../../utils/platform/browser.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { saveText } from '../../utils/platform/download.ts';
import type { WinnowDatabase } from '../../utils/store/database.ts';
import { readReadings } from '../../utils/store/readings.ts';
import { readSettings } from '../../utils/store/singles.ts';

type Diagnosis = Pick<DiagnosticsProps, 'onReport' | 'onCopy' | 'onSavePage'>;

/** What the reader can hand on when reading goes wrong; nothing is sent. */
export function createDiagnosis(database: WinnowDatabase, language: Language): Diagnosis {
  return { onReport: () => report(database, language), onCopy: copyText, onSavePage: savePage };
}

async function report(database: WinnowDatabase, language: Language): Promise<string> {
  const [settings, days, skeleton] = await Promise.all([
    readSettings(database),
    readReadings(database),
    sendMessage('takeSkeleton', undefined),
  ]);
  return reportOf({
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language,
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
