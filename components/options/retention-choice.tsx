import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';

interface RetentionChoiceProps {
  readonly words: Words;
  /** Null for ever. */
  readonly days: number | null;
  readonly onChoose: (days: number | null) => void;
}

const FOREVER = 'forever';
const OFFERED: readonly number[] = [0, 7, 30, 90, 365];

/** How long the words of a request are kept once it is over. */
export function RetentionChoice({ words, days, onChoose }: RetentionChoiceProps): JSX.Element {
  const offered = days === null || OFFERED.includes(days) ? OFFERED : [...OFFERED, days];
  return (
    <>
      <p class="field">
        <label for="retention">{words.say('kept.retention')}</label>
        <select
          id="retention"
          aria-describedby="retention-why"
          value={days === null ? FOREVER : String(days)}
          onChange={({ currentTarget: { value } }) => onChoose(value === FOREVER ? null : Number(value))}
        >
          {offered
            .toSorted((a, b) => a - b)
            .map((each) => (
              <option key={each} value={String(each)}>
                {words.say('kept.days', { days: each })}
              </option>
            ))}
          <option value={FOREVER}>{words.say('kept.forever')}</option>
        </select>
      </p>
      <p id="retention-why" class="options-why">
        {words.say('kept.retention.why')}
      </p>
    </>
  );
}
