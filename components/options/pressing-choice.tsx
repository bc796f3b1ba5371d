import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { PRESSING, type Settings } from '../../utils/settings/settings.ts';

interface PressingChoiceProps {
  readonly words: Words;
  readonly pressing: Settings['pressing'];
  readonly onChoose: (pressing: Settings['pressing']) => void;
}

/** What becomes of decisions while the page is left untouched. */
export function PressingChoice({ words, pressing, onChoose }: PressingChoiceProps): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{words.say('options.pressing')}</legend>
      {PRESSING.map((each) => (
        <label key={each} class="choice">
          <input type="radio" name="pressing" checked={pressing === each} onChange={() => onChoose(each)} />
          <span>{words.say(`pressing.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
