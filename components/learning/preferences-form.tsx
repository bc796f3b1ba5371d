import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import { type Preferences, WELCOMES } from '../../utils/requests/index.ts';
import { MAX_MUTUAL } from '../../utils/settings/preferences.ts';
import { NumberSetting } from '../options/number-setting.tsx';
import { SelectSetting } from '../options/select-setting.tsx';
import { SwitchSetting } from '../options/switch-setting.tsx';
import { TextSetting } from '../options/text-setting.tsx';
import { useTogether } from '../options/use-together.ts';

interface PreferencesFormProps {
  readonly words: Words;
  readonly preferences: Preferences;
  readonly onSave: (preferences: Preferences) => Promise<void>;
}

const KINDS = ['recruiters', 'students'] as const;

/** What the reader says of whole kinds of request. Every change applies at once. */
export function PreferencesForm({ words, preferences, onSave }: PreferencesFormProps): JSX.Element {
  const { sameCity, trustedCompanies, trustedMutual } = preferences;
  const save = useTogether(preferences, onSave);
  return (
    <>
      <p class="options-why">{words.say('preferences.why')}</p>
      {KINDS.map((kind) => (
        <SelectSetting
          key={kind}
          words={words}
          id={`preference-${kind}`}
          label={words.say(`preferences.${kind}`)}
          why={words.say(`preferencesWhy.${kind}`)}
          value={preferences[kind]}
          options={WELCOMES.map((value) => ({ value, label: words.say(`welcomes.${value}`) }))}
          onChoose={(welcome) => save({ [kind]: welcome })}
        />
      ))}
      <SwitchSetting
        words={words}
        id="preference-city"
        label={words.say('preferences.sameCity')}
        why={words.say('preferencesWhy.sameCity')}
        on={sameCity === 'welcome'}
        onSwitch={(on) => save({ sameCity: on ? 'welcome' : 'neutral' })}
      />
      <TextSetting
        words={words}
        id="preference-companies"
        label={words.say('preferences.companies')}
        how={words.say('options.oneALine')}
        why={words.say('preferences.trust')}
        text={trustedCompanies.join('\n')}
        onChange={(text) => save({ trustedCompanies: linesOf(text) })}
      />
      <NumberSetting
        words={words}
        id="preference-mutual"
        label={words.say('preferences.mutual')}
        why={words.say('preferencesWhy.mutual')}
        value={trustedMutual}
        min={1}
        max={MAX_MUTUAL}
        optional={true}
        wrong={words.say('preferences.mutual.wrong', { most: MAX_MUTUAL })}
        onChange={(most) => save({ trustedMutual: most })}
      />
    </>
  );
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
