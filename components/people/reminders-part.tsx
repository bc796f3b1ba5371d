import type { JSX } from 'preact';
import { PeopleSettingsForm, type PeopleSettingsFormProps } from './people-settings.tsx';

/** How staying in touch reminds the reader, folded away until they ask for it. */
export function RemindersPart(props: PeopleSettingsFormProps): JSX.Element {
  return (
    <details class="people-part people-settings">
      <summary>{props.words.say('peopleSettings.title')}</summary>
      <PeopleSettingsForm {...props} />
    </details>
  );
}
