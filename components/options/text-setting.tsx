import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { Setting } from './setting.tsx';
import { useSavedText } from './use-saved-text.ts';

interface TextSettingProps {
  readonly words: Words;
  readonly id: string;
  readonly label: string;
  /** How to write it, such as "one per line"; without it there is one line. */
  readonly how?: string;
  readonly why?: string;
  readonly text: string;
  readonly onChange: (text: string) => Promise<void>;
}

const MOST_ROWS = 8;

/** One line, or a list with a line for each entry. */
export function TextSetting({ how, label, text: kept, onChange, ...rest }: TextSettingProps): JSX.Element {
  const { text, outcome, onInput, onBlur } = useSavedText(kept, onChange);
  return (
    <Setting
      {...rest}
      label={how === undefined ? label : <Named label={label} how={how} />}
      outcome={outcome}
      place="below"
      control={(attributes) =>
        how === undefined ? (
          <input
            {...attributes}
            type="text"
            value={text}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={onBlur}
          />
        ) : (
          <textarea
            {...attributes}
            rows={Math.min(MOST_ROWS, Math.max(2, text.split('\n').length))}
            value={text}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={onBlur}
          />
        )
      }
    />
  );
}

function Named({ label, how }: { readonly label: string; readonly how: string }): JSX.Element {
  return (
    <>
      {label} <span class="field-how">({how})</span>
    </>
  );
}
