import type { JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import { profileToText, textToProfile } from '../options/profile-text.ts';
import { TextSetting } from '../options/text-setting.tsx';
import { useTogether } from '../options/use-together.ts';

interface YouStepProps {
  readonly words: Words;
  /** As the reader typed it. */
  readonly profile: Profile;
  /** Whether their export was taken in. */
  readonly imported: boolean;
  readonly onSaveProfile: (profile: Profile) => Promise<void>;
}

/** What claims are most often about. All else can be said in the settings. */
const FIELDS = ['positions', 'education', 'places', 'interests'] as const;

/** Who the reader is, from their export or as they type it: as much as they like, and nothing is needed. */
export function YouStep({ words, profile, imported, onSaveProfile }: YouStepProps): JSX.Element {
  const text = profileToText(profile);
  const save = useTogether(text, (changed) => onSaveProfile(textToProfile(changed)));
  return (
    <>
      <section aria-labelledby="welcome-import">
        <h2 id="welcome-import">{words.say('welcome.import')}</h2>
        <p>{words.say('welcome.import.why')}</p>
        <p class="welcome-act">
          <a class="button" href="options.html#export" target="_blank" rel="noopener">
            {words.say('welcome.import.go')}
          </a>
          {imported && <span>{words.say('welcome.imported')}</span>}
        </p>
      </section>
      <section aria-labelledby="welcome-type">
        <h2 id="welcome-type">{words.say('welcome.type')}</h2>
        <p>{words.say('options.you.why')}</p>
        {FIELDS.map((field) => (
          <TextSetting
            key={field}
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
        ))}
      </section>
    </>
  );
}
