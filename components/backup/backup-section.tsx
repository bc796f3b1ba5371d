import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { BACKUP_KINDS, type BackupKind } from '../../utils/intake/backup-desk.ts';
import type { BackupState } from '../../utils/intake/backup-session.ts';
import { DropZone } from '../export/drop-zone.tsx';
import { ProgressLine } from '../export/progress-line.tsx';
import { Said } from '../export/said.tsx';
import { BackupReviewed } from './backup-reviewed.tsx';

export interface BackupSectionProps {
  readonly words: Words;
  readonly state: BackupState;
  /** When the memory was saved last: milliseconds since 1970, or null. */
  readonly savedAt: number | null;
  /** Much has changed since. */
  readonly due: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onSave: (as: BackupKind) => void;
  readonly onFile: (file: File) => void;
  readonly onTakeIn: () => void;
  readonly onCancel: () => void;
}

/** The memory as a file: saved, and brought back once the reader has seen what that would change. */
export function BackupSection(props: BackupSectionProps): JSX.Element {
  const { words, state, savedAt, due, now, onSave, onFile, onTakeIn, onCancel } = props;
  const over = isOver(state);
  const isResting = over || state.step === 'idle';
  return (
    <div class="backup">
      <p class="options-why">{words.say('backup.why')}</p>
      <p class="backup-warning">{words.say('backup.uninstall')}</p>
      <p>
        {savedAt === null
          ? words.say('backup.never')
          : words.say('backup.last', { when: words.relativeTime(savedAt, now) })}{' '}
        {due && words.say('backup.much')}
      </p>
      {isResting && (
        <>
          <div class="options-end">
            {BACKUP_KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                class={kind === 'json' ? 'button button-main' : 'button'}
                onClick={() => onSave(kind)}
              >
                {words.say(`backupSave.${kind}`)}
              </button>
            ))}
          </div>
          <h3>{words.say('backup.back')}</h3>
          <p class="options-why">{words.say('backup.backWhy')}</p>
          <DropZone
            words={words}
            what="backup"
            onFiles={([file]) => {
              if (file !== undefined) onFile(file);
            }}
          />
        </>
      )}
      {(state.step === 'saving' || state.step === 'reading' || state.step === 'taking') && (
        <ProgressLine
          words={words}
          label={words.say(`backupStep.${state.step}`)}
          share={state.share}
          detail={words.percent(state.share)}
          onCancel={onCancel}
        />
      )}
      {state.step === 'review' && (
        <BackupReviewed
          words={words}
          review={state.review}
          now={now}
          onTakeIn={onTakeIn}
          onCancel={onCancel}
        />
      )}
      <Said text={saidOf(words, state)} over={over} wrong={state.step === 'trouble'} />
    </div>
  );
}

function isOver(state: BackupState): boolean {
  return (
    state.step === 'saved' ||
    state.step === 'taken' ||
    state.step === 'trouble' ||
    (state.step === 'idle' && state.cancelled)
  );
}

function saidOf(words: Words, state: BackupState): string {
  switch (state.step) {
    case 'idle':
      return state.cancelled ? words.say('export.cancelled') : '';
    case 'saving':
    case 'reading':
    case 'taking':
      return words.say(`backupStep.${state.step}`);
    case 'saved':
      return words.say('backup.saved');
    case 'review':
      return words.say('export.nothingYet');
    case 'taken':
      return words.say('backup.taken');
    case 'trouble': {
      const { problem, line, found } = state.trouble;
      const where = { line: line ?? 0, found: found ?? 'none' };
      return `${words.say(`backupTrouble.${problem}`, where)} ${words.say('export.nothingChanged')}`;
    }
  }
}
