import type { ComponentChildren, JSX } from 'preact';
import type { SettingWords } from '../../utils/i18n/index.ts';
import { Setting } from './setting.tsx';
import { useSaved } from './use-saved.ts';

interface SelectSettingProps<Value extends string> {
  readonly words: SettingWords;
  readonly id: string;
  readonly label: string;
  readonly why?: ComponentChildren;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => Promise<void>;
}

/** One of a few. */
export function SelectSetting<Value extends string>(props: SelectSettingProps<Value>): JSX.Element {
  const { value, options, onChoose, ...rest } = props;
  const { shown, outcome, change } = useSaved(value, onChoose);
  return (
    <Setting
      {...rest}
      outcome={outcome}
      place="side"
      control={(attributes) => (
        <select
          {...attributes}
          value={shown}
          onChange={({ currentTarget }) => {
            const chosen = options.find((each) => each.value === currentTarget.value);
            if (chosen !== undefined) void change(chosen.value);
          }}
        >
          {options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
