import type { JSX } from 'preact';
import type { InsightsWords } from '../../utils/i18n/index.ts';
import { PERIODS, type Period } from '../../utils/insights/index.ts';

interface PeriodChoiceProps {
  readonly words: InsightsWords;
  readonly period: Period;
  readonly onChoose: (period: Period) => void;
}

/** Which time the pictures show. */
export function PeriodChoice({ words, period, onChoose }: PeriodChoiceProps): JSX.Element {
  return (
    <fieldset class="periods">
      <legend class="unseen">{words.say('insights.period')}</legend>
      {PERIODS.map((each) => (
        <label key={each} class="period">
          <input
            type="radio"
            name="period"
            value={each}
            checked={each === period}
            onChange={() => onChoose(each)}
          />
          <span>{words.say(`period.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
