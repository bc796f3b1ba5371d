import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { ProfileForm } from './profile-form.tsx';
import { SettingsForm } from './settings-form.tsx';

export interface OptionsProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly settings: Settings;
  readonly onSaveProfile: (profile: Profile) => Promise<void>;
  readonly onSaveSettings: (change: Partial<Settings>) => Promise<void>;
}

/** Who the reader is, and how Winnow behaves. */
export function Options({
  words,
  profile,
  settings,
  onSaveProfile,
  onSaveSettings,
}: OptionsProps): JSX.Element {
  return (
    <main class="options">
      <h1>{words.say('options.title')}</h1>
      <ProfileForm words={words} profile={profile} onSave={onSaveProfile} />
      <SettingsForm words={words} settings={settings} onSave={onSaveSettings} />
    </main>
  );
}
