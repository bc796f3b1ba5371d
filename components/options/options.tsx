import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { Diagnostics, type DiagnosticsProps } from '../diagnosis/diagnostics.tsx';
import { ExportSection, type ExportSectionProps } from '../export/export-section.tsx';
import { LearningSection, type LearningSectionProps } from '../learning/learning-section.tsx';
import { PreferencesForm } from '../learning/preferences-form.tsx';
import { ModelSetting, type ModelSettingProps } from '../opinion/model-setting.tsx';
import { KeptSection, type KeptSectionProps } from './kept-section.tsx';
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
  readonly learning: Omit<LearningSectionProps, 'words'>;
  readonly erasing: Pick<KeptSectionProps, 'erased' | 'onErase'>;
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
  learning,
  erasing,
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
      <PreferencesForm
        words={words}
        preferences={settings.preferences}
        onSave={(preferences) => onSaveSettings({ preferences })}
      />
      <LearningSection {...learning} words={words} />
      <SettingsForm words={words} settings={settings} onSave={onSaveSettings} />
      <ModelSetting
        {...model}
        words={words}
        on={settings.secondOpinion}
        onSwitch={(secondOpinion) => onSaveSettings({ secondOpinion })}
      />
      <KeptSection {...erasing} words={words} settings={settings} onSave={onSaveSettings} />
      <Diagnostics
        {...diagnosis}
        words={words}
        reading={settings.reading}
        onSwitch={(reading) => onSaveSettings({ reading })}
      />
    </main>
  );
}
