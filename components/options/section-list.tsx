import type { JSX } from 'preact';
import type { MessageId } from '../../utils/i18n/index.ts';
import { AboutSection } from '../about/about-section.tsx';
import { BackupSection } from '../backup/backup-section.tsx';
import { Diagnostics } from '../diagnosis/diagnostics.tsx';
import { ExportSection } from '../export/export-section.tsx';
import { KeysSection } from '../keys/keys-section.tsx';
import { LearningSection } from '../learning/learning-section.tsx';
import { PreferencesForm } from '../learning/preferences-form.tsx';
import { ModelSetting } from '../opinion/model-setting.tsx';
import { OwnProfile } from '../own-profile/own-profile.tsx';
import { PeopleSettingsForm } from '../people/people-settings.tsx';
import { RepliesSection } from '../replies/replies-section.tsx';
import { KeptSection } from './kept-section.tsx';
import { LanguageChoice } from './language-choice.tsx';
import type { OptionsProps } from './options-props.ts';
import { PageSection } from './page-section.tsx';
import { ProfileForm } from './profile-form.tsx';
import { SyncSection } from './sync-section.tsx';

/** The parts of the list of contents, in its order. */
export const SECTION_GROUPS = ['you', 'judging', 'deciding', 'winnow'] as const;

/** One section of the settings. Its heading, its place among the contents and its address are made from this. */
export interface OptionsSection {
  /** The last part of its address: `options.html#keys`. */
  readonly id: string;
  readonly group: (typeof SECTION_GROUPS)[number];
  readonly title: MessageId;
  /** What stands under the heading. */
  readonly component: (props: OptionsProps) => JSX.Element;
}

/** In the order of the page, group after group. To add one: a line here, what it needs in `options-props.ts`. */
export const SECTIONS: readonly OptionsSection[] = [
  { id: 'you', group: 'you', title: 'options.you.title', component: You },
  { id: 'export', group: 'you', title: 'export.title', component: Exported },
  { id: 'preferences', group: 'judging', title: 'preferences.title', component: Welcomed },
  { id: 'learning', group: 'judging', title: 'learning.title', component: Learnt },
  { id: 'second-opinion', group: 'judging', title: 'opinion.title', component: SecondOpinion },
  { id: 'page', group: 'deciding', title: 'options.page.title', component: OnPage },
  { id: 'keys', group: 'deciding', title: 'keys.title', component: Keys },
  { id: 'replies', group: 'deciding', title: 'replies.title', component: Replied },
  { id: 'people', group: 'deciding', title: 'peopleSettings.section', component: InTouch },
  { id: 'language', group: 'winnow', title: 'language.title', component: Spoken },
  { id: 'kept', group: 'winnow', title: 'kept.title', component: Kept },
  { id: 'backup', group: 'winnow', title: 'backup.title', component: BackedUp },
  { id: 'sync', group: 'winnow', title: 'sync.title', component: Synced },
  { id: 'diagnostics', group: 'winnow', title: 'diagnosis.title', component: Diagnosed },
  { id: 'about', group: 'winnow', title: 'about.title', component: About },
];

function You(props: OptionsProps): JSX.Element {
  const { words, profile, taken, ownProfile, onRemoveTaken, onSaveProfile } = props;
  return (
    <>
      <p class="options-why">{words.say('options.you.why')}</p>
      <OwnProfile {...ownProfile} words={words} typed={profile} taken={taken} onSave={onSaveProfile} />
      <ProfileForm
        words={words}
        profile={profile}
        taken={taken}
        onRemove={onRemoveTaken}
        onSave={onSaveProfile}
      />
    </>
  );
}

function Spoken({ words, settings, onSaveSettings }: OptionsProps): JSX.Element {
  return (
    <LanguageChoice
      words={words}
      language={settings.language}
      onChoose={(language) => onSaveSettings({ language })}
    />
  );
}

function Replied({ words, settings, onSaveSettings }: OptionsProps): JSX.Element {
  return (
    <RepliesSection
      words={words}
      replies={settings.replies}
      onSave={(replies) => onSaveSettings({ replies })}
    />
  );
}

function InTouch({ words, settings, reminders, onSaveSettings }: OptionsProps): JSX.Element {
  return (
    <>
      <PeopleSettingsForm
        {...reminders}
        words={words}
        settings={settings.people}
        onSave={(people) => onSaveSettings({ people })}
      />
      <p class="options-end">
        <a class="button" href="people.html">
          {words.say('peopleSettings.open')}
        </a>
      </p>
    </>
  );
}

function Exported({ words, exported }: OptionsProps): JSX.Element {
  return <ExportSection {...exported()} words={words} />;
}

function Welcomed({ words, settings, onSaveSettings }: OptionsProps): JSX.Element {
  return (
    <PreferencesForm
      words={words}
      preferences={settings.preferences}
      onSave={(preferences) => onSaveSettings({ preferences })}
    />
  );
}

function Learnt({ words, learning }: OptionsProps): JSX.Element {
  return <LearningSection {...learning} words={words} />;
}

function SecondOpinion({ words, model, settings, onSaveSettings }: OptionsProps): JSX.Element {
  return (
    <ModelSetting
      {...model}
      words={words}
      on={settings.secondOpinion}
      onSwitch={(secondOpinion) => onSaveSettings({ secondOpinion })}
    />
  );
}

function OnPage({ words, settings, onSaveSettings }: OptionsProps): JSX.Element {
  return <PageSection words={words} settings={settings} onSave={onSaveSettings} />;
}

function Keys({ words, settings, queueKey, onSaveSettings }: OptionsProps): JSX.Element {
  return <KeysSection words={words} settings={settings} queueKey={queueKey} onSave={onSaveSettings} />;
}

function Kept({ words, erasing, settings, onSaveSettings }: OptionsProps): JSX.Element {
  return <KeptSection {...erasing} words={words} settings={settings} onSave={onSaveSettings} />;
}

function BackedUp({ words, backup }: OptionsProps): JSX.Element {
  return <BackupSection {...backup()} words={words} />;
}

function Synced({ words, settings, sync, onSaveSettings }: OptionsProps): JSX.Element {
  return (
    <SyncSection {...sync} words={words} on={settings.sync} onSwitch={(on) => onSaveSettings({ sync: on })} />
  );
}

function Diagnosed({ words, diagnosis, settings, onSaveSettings }: OptionsProps): JSX.Element {
  return (
    <Diagnostics
      {...diagnosis}
      words={words}
      reading={settings.reading}
      onSwitch={(reading) => onSaveSettings({ reading })}
    />
  );
}

function About({ words, about }: OptionsProps): JSX.Element {
  return <AboutSection {...about} words={words} />;
}
