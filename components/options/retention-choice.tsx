import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { SelectSetting } from './select-setting.tsx';

interface RetentionChoiceProps {
  readonly words: Words;
  /** Null for ever. */
  readonly days: number | null;
  readonly onChoose: (days: number | null) => Promise<void>;
}

const FOREVER = 'forever';
const OFFERED: readonly number[] = [0, 7, 30, 90, 365];

/** How long the words of a request are kept once it is over. */
export function RetentionChoice({ words, days, onChoose }: RetentionChoiceProps): JSX.Element {
  const offered = days === null || OFFERED.includes(days) ? OFFERED : [...OFFERED, days];
  const options = offered
    .toSorted((a, b) => a - b)
    .map((each) => ({ value: String(each), label: words.say('kept.days', { days: each }) }));
  return (
    <SelectSetting
      words={words}
      id="retention"
      label={words.say('kept.retention')}
      why={words.say('kept.retention.why')}
      value={days === null ? FOREVER : String(days)}
      options={[...options, { value: FOREVER, label: words.say('kept.forever') }]}
      onChoose={(value) => onChoose(value === FOREVER ? null : Number(value))}
    />
  );
}
