import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { PRESSING, type Settings } from '../../utils/settings/settings.ts';
import { KeptMark } from './setting.tsx';
import { useSaved } from './use-saved.ts';

interface PressingChoiceProps {
  readonly words: Words;
  readonly pressing: Settings['pressing'];
  readonly onChoose: (pressing: Settings['pressing']) => Promise<void>;
}

/** What becomes of decisions while the page is left untouched. */
export function PressingChoice({ words, pressing, onChoose }: PressingChoiceProps): JSX.Element {
  const { shown, outcome, change } = useSaved(pressing, onChoose);
  return (
    <div class="setting-part">
      <fieldset class="choices">
        <legend>{words.say('options.pressing')}</legend>
        {PRESSING.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="pressing" checked={shown === each} onChange={() => void change(each)} />
            <span>{words.say(`pressing.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <KeptMark words={words} outcome={outcome} />
      <p role="alert" class="options-wrong">
        {outcome === 'failed' ? words.say('options.failed') : ''}
      </p>
    </div>
  );
}
