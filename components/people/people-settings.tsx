import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { MOST_A_DAY, type PeopleSettings } from '../../utils/settings/people-settings.ts';

interface PeopleSettingsFormProps {
  readonly words: PeopleWords;
  readonly settings: PeopleSettings;
  readonly onSave: (settings: PeopleSettings) => void;
  /** The browser asks the reader; false where they, or it, say no. Called from a press. */
  readonly onAllow: () => Promise<boolean>;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** How many a day, and whether anything is said of them. Every change counts at once. */
export function PeopleSettingsForm({
  words,
  settings,
  onSave,
  onAllow,
}: PeopleSettingsFormProps): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const [refused, setRefused] = useState(false);
  const save = (change: Partial<PeopleSettings>) => onSave({ ...settings, ...change });
  const switchNotify = async (on: boolean) => {
    const allowed = !on || (await onAllow());
    setRefused(!allowed);
    save({ notify: on && allowed });
  };
  const hour = (id: 'quietFrom' | 'quietTo') => (
    <>
      <label for={id}>{words.say(`peopleSettings.${id}`)}</label>
      <select
        id={id}
        value={settings[id]}
        onChange={(event) => save({ [id]: Number(event.currentTarget.value) })}
      >
        {HOURS.map((each) => (
          <option key={each} value={each}>
            {hourWords(words, each)}
          </option>
        ))}
      </select>
    </>
  );
  return (
    <details class="people-part people-settings">
      <summary>{words.say('peopleSettings.title')}</summary>
      <p class="field">
        <label for="people-a-day">{words.say('peopleSettings.aDay')}</label>
        <input
          id="people-a-day"
          type="number"
          min="1"
          max={MOST_A_DAY}
          step="1"
          defaultValue={String(settings.aDay)}
          aria-invalid={wrong}
          aria-describedby="people-a-day-wrong"
          onChange={(event) => {
            const aDay = Number(event.currentTarget.value);
            const fits = Number.isInteger(aDay) && aDay >= 1 && aDay <= MOST_A_DAY;
            setWrong(!fits);
            if (fits) save({ aDay });
          }}
        />
      </p>
      <p id="people-a-day-wrong" role="alert" class="wrong">
        {wrong ? words.say('peopleSettings.aDayWrong') : ''}
      </p>
      <p class="field field-check">
        <input
          id="people-count"
          type="checkbox"
          checked={settings.count}
          onChange={(event) => save({ count: event.currentTarget.checked })}
        />
        <label for="people-count">{words.say('peopleSettings.count')}</label>
      </p>
      <p class="field field-check">
        <input
          id="people-notify"
          type="checkbox"
          checked={settings.notify}
          onChange={(event) => switchNotify(event.currentTarget.checked)}
        />
        <label for="people-notify">{words.say('peopleSettings.notify')}</label>
      </p>
      <p role="alert" class="wrong">
        {refused ? words.say('peopleSettings.refused') : ''}
      </p>
      {settings.notify && (
        <p class="field field-line">
          {hour('quietFrom')}
          {hour('quietTo')}
        </p>
      )}
    </details>
  );
}

function hourWords(words: PeopleWords, hour: number): string {
  return new Intl.DateTimeFormat(words.language, { timeStyle: 'short', timeZone: 'UTC' }).format(
    hour * 3_600_000,
  );
}
