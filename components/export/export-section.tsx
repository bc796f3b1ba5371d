import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { IntakeState } from '../../utils/intake/intake-session.ts';
import { DropZone } from './drop-zone.tsx';
import { ExportReview } from './export-review.tsx';
import { ExportSteps } from './export-steps.tsx';
import { type KeptExport, KeptSummary, type KeptSummaryProps } from './kept-summary.tsx';
import { ProgressLine } from './progress-line.tsx';
import { Said } from './said.tsx';

export interface ExportSectionProps extends Pick<KeptSummaryProps, 'now' | 'onBringBack' | 'onForget'> {
  readonly words: Words;
  readonly state: IntakeState;
  /** Null where nothing was ever taken in. */
  readonly kept: KeptExport | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
}

/** The reader's own data from the network: read, shown, and only then kept. */
export function ExportSection(props: ExportSectionProps): JSX.Element {
  const { words, state, kept, now, onFiles, onTakeIn, onCancel, onBringBack, onForget } = props;
  const over =
    state.step === 'taken' || state.step === 'trouble' || (state.step === 'idle' && state.cancelled);
  return (
    <div class="own-data">
      <p class="options-why">{words.say('export.why')}</p>
      <ExportSteps words={words} />
      {kept !== null && (
        <KeptSummary words={words} kept={kept} now={now} onBringBack={onBringBack} onForget={onForget} />
      )}
      {(over || state.step === 'idle') && <DropZone words={words} what="export" onFiles={onFiles} />}
      {state.step === 'reading' && (
        <ProgressLine
          words={words}
          label={words.say('export.reading')}
          share={state.progress && state.progress.done / Math.max(1, state.progress.total)}
          detail={state.progress?.path ?? ''}
          onCancel={onCancel}
        />
      )}
      {state.step === 'review' && (
        <ExportReview words={words} review={state.review} onTakeIn={onTakeIn} onCancel={onCancel} />
      )}
      <Said text={saidOf(words, state)} over={over} wrong={state.step === 'trouble'} />
    </div>
  );
}

function saidOf(words: Words, state: IntakeState): string {
  switch (state.step) {
    case 'idle':
      return state.cancelled ? words.say('export.cancelled') : '';
    case 'reading':
      return words.say('export.reading');
    case 'review':
      return words.say('export.nothingYet');
    case 'taking':
      return words.say('export.taking');
    case 'taken':
      return words.say('export.taken');
    case 'trouble': {
      const { problem, file, inside } = state.trouble;
      const sentence = words.say(`trouble.${problem}`, { file, inside: inside ?? 'none' });
      return `${sentence} ${words.say('export.nothingChanged')}`;
    }
  }
}
