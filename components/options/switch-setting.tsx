import type { ComponentChildren, JSX } from 'preact';
import type { SettingWords } from '../../utils/i18n/index.ts';
import { Setting } from './setting.tsx';
import { useSaved } from './use-saved.ts';

interface SwitchSettingProps {
  readonly words: SettingWords;
  readonly id: string;
  readonly label: string;
  readonly why?: ComponentChildren;
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Why it cannot be as it was switched. */
  readonly problem?: string | null;
  readonly onSwitch: (on: boolean) => Promise<void>;
}

/** Something that is on or off. */
export function SwitchSetting({ on, disabled = false, onSwitch, ...rest }: SwitchSettingProps): JSX.Element {
  const { shown, outcome, change } = useSaved(on, onSwitch);
  return (
    <Setting
      {...rest}
      outcome={outcome}
      place="beside"
      control={(attributes) => (
        <input
          {...attributes}
          type="checkbox"
          class="switch"
          checked={shown}
          disabled={disabled}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
      )}
    />
  );
}
