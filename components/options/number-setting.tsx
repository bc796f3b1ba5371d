import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SettingWords } from '../../utils/i18n/index.ts';
import { Setting } from './setting.tsx';
import { useSaved } from './use-saved.ts';

interface NumberSettingProps {
  readonly words: SettingWords;
  readonly id: string;
  readonly label: string;
  readonly why?: ComponentChildren;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Whether nothing may stand there: null. */
  readonly optional?: boolean;
  /** Said of a number that is none of these. */
  readonly wrong: string;
  readonly onChange: (value: number | null) => Promise<void>;
}

/** A whole number. What was typed stays until it is right and kept. */
export function NumberSetting(props: NumberSettingProps): JSX.Element {
  const { value, min, max, optional = false, wrong, onChange, ...rest } = props;
  const { shown, outcome, change } = useSaved(value, onChange);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState(false);
  async function take(text: string): Promise<void> {
    const typed = text.trim();
    const fits =
      typed === '' ? optional : /^\d+$/.test(typed) && Number(typed) >= min && Number(typed) <= max;
    setProblem(!fits);
    if (fits && (await change(typed === '' ? null : Number(typed)))) setDraft(null);
  }
  return (
    <Setting
      {...rest}
      outcome={outcome}
      problem={problem ? wrong : null}
      place="side"
      control={(attributes) => (
        <input
          {...attributes}
          type="number"
          min={min}
          max={max}
          step="1"
          value={draft ?? shown ?? ''}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onChange={(event) => void take(event.currentTarget.value)}
        />
      )}
    />
  );
}
