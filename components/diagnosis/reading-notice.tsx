import type { JSX } from 'preact';
import type { Finding } from '../../utils/diagnosis/findings.ts';
import type { QueueWords } from '../../utils/i18n/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';

interface ReadingNoticeProps {
  readonly words: QueueWords;
  readonly reading: Settings['reading'];
  readonly findings: readonly Finding[];
  readonly onSwitchOn: () => void;
  readonly onOpenDiagnostics: () => void;
}

/** At most one calm line: that reading is switched off, or that a page can no longer be read as it was. */
export function ReadingNotice(props: ReadingNoticeProps): JSX.Element | null {
  const { words, reading, findings, onSwitchOn, onOpenDiagnostics } = props;
  if (reading === 'on' && findings.length === 0) return null;
  return (
    <div class="notice-line" role="status">
      <p>{words.say(reading === 'off' ? 'diagnosis.off' : 'diagnosis.notice')}</p>
      {reading === 'off' && (
        <button type="button" class="button" onClick={onSwitchOn}>
          {words.say('diagnosis.switchOn')}
        </button>
      )}
      <button type="button" class="button" onClick={onOpenDiagnostics}>
        {words.say('diagnosis.title')}
      </button>
    </div>
  );
}
