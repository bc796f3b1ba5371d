import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { type LanguageChoice as Choice, LANGUAGES } from '../../utils/i18n/language.ts';
import { perLanguage } from '../../utils/i18n/per-language.ts';
import { SelectSetting } from './select-setting.tsx';

interface LanguageChoiceProps {
  readonly words: Words;
  readonly language: Choice;
  readonly onChoose: (language: Choice) => Promise<void>;
}

/** The language that Winnow speaks; each is named in itself, for whoever reads no other. */
export function LanguageChoice({ words, language, onChoose }: LanguageChoiceProps): JSX.Element {
  const named = LANGUAGES.map((value) => ({ value, label: nameOf(value) }));
  return (
    <SelectSetting<Choice>
      words={words}
      id="language-choice"
      label={words.say('language.choice')}
      why={words.say('language.why')}
      value={language}
      options={[{ value: 'auto', label: words.say('language.auto') }, ...named]}
      onChoose={onChoose}
    />
  );
}

/** "Nederlands", with a capital, as in any list. */
const nameOf = perLanguage((language) => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
});
