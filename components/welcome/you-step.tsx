import { Fragment, type JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import { ExportSection, type ExportSectionProps } from '../export/export-section.tsx';
import { profileToText, textToProfile } from '../options/profile-text.ts';
import { TakenEntries } from '../options/taken-entries.tsx';
import { TextSetting } from '../options/text-setting.tsx';
import { useTogether } from '../options/use-together.ts';

export interface YouStepProps {
  readonly words: Words;
  /** As the reader typed it. */
  readonly profile: Profile;
  /** What their export adds to it. */
  readonly taken: Profile;
  readonly exported: Omit<ExportSectionProps, 'words'>;
  readonly onRemoveTaken: (key: string) => void;
  readonly onSaveProfile: (profile: Profile) => Promise<void>;
}

/** What claims are most often about. All else can be said in the settings. */
const FIELDS = ['positions', 'education', 'places', 'interests'] as const;

/** Who the reader is, from their export or as they type it: as much as they like, and nothing is needed. */
export function YouStep(props: YouStepProps): JSX.Element {
  const { words, profile, taken, exported, onRemoveTaken, onSaveProfile } = props;
  const text = profileToText(profile);
  const save = useTogether(text, (changed) => onSaveProfile(textToProfile(changed)));
  return (
    <>
      <section id="export" aria-labelledby="welcome-import">
        <h2 id="welcome-import">{words.say('welcome.import')}</h2>
        <ExportSection {...exported} words={words} />
        <p class="welcome-act">
          <a class="button" href="options.html#you" target="_blank" rel="noopener">
            {words.say('ownProfile.title')}
          </a>
        </p>
      </section>
      <section aria-labelledby="welcome-type">
        <h2 id="welcome-type">{words.say('welcome.type')}</h2>
        <p>{words.say('options.you.why')}</p>
        {FIELDS.map((field) => (
          <Fragment key={field}>
            <TextSetting
              words={words}
              id={`you-${field}`}
              label={words.say(`profile.${field}`)}
              how={
                field === 'positions' || field === 'education'
                  ? words.say(`profile.${field}.how`)
                  : words.say('options.oneALine')
              }
              text={text[field]}
              onChange={(changed) => save({ [field]: changed })}
            />
            <TakenEntries
              words={words}
              field={field}
              typed={profile}
              taken={taken}
              onRemove={onRemoveTaken}
            />
          </Fragment>
        ))}
      </section>
    </>
  );
}
