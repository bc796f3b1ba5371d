import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { perLanguage } from '../../utils/i18n/per-language.ts';
import { MOST_A_DAY, type PeopleSettings } from '../../utils/settings/people-settings.ts';
import { NumberSetting } from '../options/number-setting.tsx';
import { SelectSetting } from '../options/select-setting.tsx';
import { SwitchSetting } from '../options/switch-setting.tsx';
import { useTogether } from '../options/use-together.ts';

export interface PeopleSettingsFormProps {
  readonly words: PeopleWords;
  readonly settings: PeopleSettings;
  /** Whether the browser lets Winnow notify the reader at this moment. */
  readonly mayNotify: boolean;
  readonly onSave: (settings: PeopleSettings) => Promise<void>;
  /** The browser asks the reader; false where they, or it, say no. Called from a press. */
  readonly onAllow: () => Promise<boolean>;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The hours of a day as a clock shows them. */
const hoursIn = perLanguage((language) => {
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' });
  return HOURS.map((hour) => ({ value: String(hour), label: clock.format(hour * 3_600_000) }));
});

/** How many a day, and whether anything is said of them. Every change counts at once. */
export function PeopleSettingsForm(props: PeopleSettingsFormProps): JSX.Element {
  const { words, settings, mayNotify, onSave, onAllow } = props;
  const [refused, setRefused] = useState(false);
  const save = useTogether(settings, onSave);
  const hour = (id: 'quietFrom' | 'quietTo') => (
    <SelectSetting
      words={words}
      id={`people-${id}`}
      label={words.say(`peopleSettings.${id}`)}
      value={String(settings[id])}
      options={hoursIn(words.language)}
      onChoose={(chosen) => save({ [id]: Number(chosen) })}
    />
  );
  return (
    <>
      <NumberSetting
        words={words}
        id="people-a-day"
        label={words.say('peopleSettings.aDay')}
        value={settings.aDay}
        min={1}
        max={MOST_A_DAY}
        wrong={words.say('peopleSettings.aDayWrong')}
        onChange={async (aDay) => {
          if (aDay !== null) await save({ aDay });
        }}
      />
      <SwitchSetting
        words={words}
        id="people-count"
        label={words.say('peopleSettings.count')}
        on={settings.count}
        onSwitch={(count) => save({ count })}
      />
      <SwitchSetting
        words={words}
        id="people-notify"
        label={words.say('peopleSettings.notify')}
        why={words.say('peopleSettings.notifyWhy')}
        on={settings.notify}
        problem={refused || (settings.notify && !mayNotify) ? words.say('peopleSettings.refused') : null}
        onSwitch={async (notify) => {
          const allowed = !notify || (await onAllow());
          setRefused(!allowed);
          if (!allowed) throw new Error('the browser does not allow notifications');
          await save({ notify });
        }}
      />
      {settings.notify && hour('quietFrom')}
      {settings.notify && hour('quietTo')}
    </>
  );
}
