import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { Diagnostics, type DiagnosticsProps } from '../diagnosis/diagnostics.tsx';
import { ExportSection, type ExportSectionProps } from '../export/export-section.tsx';
import { ModelSetting, type ModelSettingProps } from '../opinion/model-setting.tsx';
import { ProfileForm } from './profile-form.tsx';
import { SettingsForm } from './settings-form.tsx';

export interface OptionsProps {
  readonly words: Words;
  /** As the reader typed it. */
  readonly profile: Profile;
  /** What their export adds to it. */
  readonly taken: Profile;
  readonly onRemoveTaken: (key: string) => void;
  readonly exported: Omit<ExportSectionProps, 'words'>;
  readonly settings: Settings;
  readonly onSaveProfile: (profile: Profile) => Promise<void>;
  readonly onSaveSettings: (change: Partial<Settings>) => Promise<void>;
  readonly model: Pick<ModelSettingProps, 'availability' | 'onDownload'>;
  readonly diagnosis: Pick<DiagnosticsProps, 'findings' | 'onReport' | 'onCopy' | 'onSavePage'>;
}

/** Who the reader is, how Winnow behaves, and how its reading goes. */
export function Options({
  words,
  profile,
  taken,
  onRemoveTaken,
  exported,
  settings,
  onSaveProfile,
  onSaveSettings,
  model,
  diagnosis,
}: OptionsProps): JSX.Element {
  return (
    <main class="options">
      <h1>{words.say('options.title')}</h1>
      <ExportSection words={words} {...exported} />
      <ProfileForm
        words={words}
        profile={profile}
        taken={taken}
        onRemove={onRemoveTaken}
        onSave={onSaveProfile}
      />
      <SettingsForm words={words} settings={settings} onSave={onSaveSettings} />
      <ModelSetting
        {...model}
        words={words}
        on={settings.secondOpinion}
        onSwitch={(secondOpinion) => onSaveSettings({ secondOpinion })}
      />
      <Diagnostics
        {...diagnosis}
        words={words}
        reading={settings.reading}
        onSwitch={(reading) => onSaveSettings({ reading })}
      />
    </main>
  );
}
