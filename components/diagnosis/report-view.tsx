import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';

interface ReportViewProps {
  readonly words: Words;
  readonly onReport: () => Promise<string>;
  readonly onCopy: (report: string) => Promise<boolean>;
}

type Outcome = 'copied' | 'notCopied' | 'failed';

const MOST_ROWS = 16;

/** The report is seen before it is copied: nobody has to take our word for what is in it. */
export function ReportView({ words, onReport, onCopy }: ReportViewProps): JSX.Element {
  const [report, setReport] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const make = () =>
    onReport().then(
      (made) => {
        setReport(made);
        setOutcome(null);
      },
      () => setOutcome('failed'),
    );
  const copy = (text: string) => onCopy(text).then((copied) => setOutcome(copied ? 'copied' : 'notCopied'));
  return (
    <>
      <p class="diagnosis-part options-why">{words.say('diagnosis.report.why')}</p>
      {report !== null && (
        <p class="field">
          <label for="diagnosis-report">{words.say('diagnosis.report')}</label>
          <textarea
            id="diagnosis-report"
            class="diagnosis-report"
            readOnly={true}
            spellcheck={false}
            rows={Math.min(MOST_ROWS, report.split('\n').length)}
            value={report}
          />
        </p>
      )}
      <div class="options-end">
        <button type="button" class="button" onClick={make}>
          {words.say('diagnosis.report.make')}
        </button>
        {report !== null && (
          <button type="button" class="button" onClick={() => copy(report)}>
            {words.say('diagnosis.report.copy')}
          </button>
        )}
        <p role="status" class={outcome === 'failed' ? 'options-wrong' : ''}>
          {outcome === null ? '' : words.say(`report.${outcome}`)}
        </p>
      </div>
    </>
  );
}
