import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { EraseForm } from './erase-form.tsx';
import { RetentionChoice } from './retention-choice.tsx';

export interface KeptSectionProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly onSave: (change: Partial<Settings>) => Promise<void>;
  /** Everything was erased just now. */
  readonly erased: boolean;
  readonly onErase: () => Promise<void>;
}

/** What is kept of other people's words, how long, and the end of all of it. */
export function KeptSection({ words, settings, onSave, erased, onErase }: KeptSectionProps): JSX.Element {
  return (
    <>
      <RetentionChoice
        words={words}
        days={settings.retentionDays}
        onChoose={(retentionDays) => onSave({ retentionDays })}
      />
      <EraseForm words={words} erased={erased} onErase={onErase} />
    </>
  );
}
