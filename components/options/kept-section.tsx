import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
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
  const [failed, setFailed] = useState(false);
  return (
    <section id="kept" aria-labelledby="options-kept" tabIndex={-1}>
      <h2 id="options-kept">{words.say('kept.title')}</h2>
      <RetentionChoice
        words={words}
        days={settings.retentionDays}
        onChoose={(retentionDays) =>
          onSave({ retentionDays }).then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      />
      <p role="alert" class="options-wrong">
        {failed ? words.say('options.failed') : ''}
      </p>
      <EraseForm words={words} erased={erased} onErase={onErase} />
    </section>
  );
}
