import type { Words } from '../../utils/i18n/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { AboutSectionProps } from '../about/about-section.tsx';
import type { BackupSectionProps } from '../backup/backup-section.tsx';
import type { DiagnosticsProps } from '../diagnosis/diagnostics.tsx';
import type { ExportSectionProps } from '../export/export-section.tsx';
import type { KeysSectionProps } from '../keys/keys-section.tsx';
import type { LearningSectionProps } from '../learning/learning-section.tsx';
import type { ModelSettingProps } from '../opinion/model-setting.tsx';
import type { OwnProfileProps } from '../own-profile/own-profile.tsx';
import type { PeopleSettingsFormProps } from '../people/people-settings.tsx';
import type { KeptSectionProps } from './kept-section.tsx';
import type { SyncSectionProps } from './sync-section.tsx';

/** All that the sections of the settings show and do; each of them takes its own part. */
export interface OptionsProps {
  readonly words: Words;
  /** As the reader typed it. */
  readonly profile: Profile;
  /** What their export adds to it. */
  readonly taken: Profile;
  readonly onRemoveTaken: (key: string) => void;
  readonly ownProfile: Pick<OwnProfileProps, 'leftOut' | 'onOpen' | 'onRead'>;
  /** Asked for by the section itself, so that what it tells of its progress draws nothing else anew. */
  readonly exported: () => Omit<ExportSectionProps, 'words'>;
  readonly settings: Settings;
  readonly onSaveProfile: (profile: Profile) => Promise<void>;
  readonly onSaveSettings: (change: Partial<Settings>) => Promise<void>;
  readonly learning: Omit<LearningSectionProps, 'words'>;
  readonly erasing: Pick<KeptSectionProps, 'erased' | 'onErase'>;
  readonly model: Pick<ModelSettingProps, 'availability' | 'onDownload'>;
  /** As `exported`. */
  readonly backup: () => Omit<BackupSectionProps, 'words'>;
  readonly sync: Pick<SyncSectionProps, 'sharing' | 'now'>;
  readonly reminders: Pick<PeopleSettingsFormProps, 'mayNotify' | 'onAllow'>;
  readonly about: Omit<AboutSectionProps, 'words'>;
  readonly queueKey: KeysSectionProps['queueKey'];
  readonly diagnosis: Pick<DiagnosticsProps, 'findings' | 'onReport' | 'onCopy' | 'onSavePage'>;
}
