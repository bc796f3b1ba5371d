import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';

interface ProgressLineProps {
  readonly words: Words;
  /** What is being done. */
  readonly label: string;
  /** From 0 to 1; null where nobody knows. */
  readonly share: number | null;
  /** How far it is, in words. */
  readonly detail: string;
  readonly onCancel: () => void;
}

/** How far a file is read or written, and the way out. */
export function ProgressLine({ words, label, share, detail, onCancel }: ProgressLineProps): JSX.Element {
  return (
    <div class="export-progress">
      <progress aria-label={label} {...(share === null ? {} : { value: share })} />
      <span class="export-path">{detail}</span>
      <button type="button" class="button" onClick={onCancel}>
        {words.say('export.cancel')}
      </button>
    </div>
  );
}
