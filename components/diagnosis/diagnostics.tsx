import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/diagnosis/findings.ts';
import type { Words } from '../../utils/i18n/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { SwitchSetting } from '../options/switch-setting.tsx';
import { FindingList } from './finding-list.tsx';
import { ReportView } from './report-view.tsx';

export interface DiagnosticsProps {
  readonly words: Words;
  readonly findings: readonly Finding[];
  readonly reading: Settings['reading'];
  readonly onSwitch: (reading: Settings['reading']) => Promise<void>;
  readonly onReport: () => Promise<string>;
  /** False where the clipboard could not be written. */
  readonly onCopy: (report: string) => Promise<boolean>;
  /** False where no page with requests is open. */
  readonly onSavePage: () => Promise<boolean>;
}

type Outcome = 'saved' | 'none' | 'failed';

/** How reading goes, and what can be done when it does not: switch it off, and take away what helps to mend it. */
export function Diagnostics(props: DiagnosticsProps): JSX.Element {
  const { words, findings, reading, onSwitch, onReport, onCopy, onSavePage } = props;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const savePage = () =>
    onSavePage().then(
      (saved) => setOutcome(saved ? 'saved' : 'none'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <FindingList words={words} findings={findings} />
      <SwitchSetting
        words={words}
        id="reading-on"
        label={words.say('diagnosis.reading')}
        why={words.say('diagnosis.reading.why')}
        on={reading === 'on'}
        onSwitch={(on) => onSwitch(on ? 'on' : 'off')}
      />
      <ReportView words={words} onReport={onReport} onCopy={onCopy} />
      <p class="diagnosis-part options-why">{words.say('diagnosis.page.why')}</p>
      <div class="options-end">
        <button type="button" class="button" onClick={savePage}>
          {words.say('diagnosis.page.save')}
        </button>
        <p role="status" class={outcome === 'failed' ? 'options-wrong' : ''}>
          {outcome === null ? '' : words.say(`pageSaving.${outcome}`)}
        </p>
      </div>
    </>
  );
}
