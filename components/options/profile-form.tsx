import { Fragment, type JSX } from 'preact';
import type { Words } from '../../utils/i18n/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import { PROFILE_FIELDS, type ProfileText, profileToText, textToProfile } from './profile-text.ts';
import { TakenEntries } from './taken-entries.tsx';
import { TextSetting } from './text-setting.tsx';
import { useTogether } from './use-together.ts';

interface ProfileFormProps {
  readonly words: Words;
  /** As the reader typed it. */
  readonly profile: Profile;
  /** What their export adds. */
  readonly taken: Profile;
  readonly onRemove: (key: string) => void;
  readonly onSave: (profile: Profile) => Promise<void>;
}

/** Who the reader is. Each field is kept by itself. */
export function ProfileForm({ words, profile, taken, onRemove, onSave }: ProfileFormProps): JSX.Element {
  const text = profileToText(profile);
  const save = useTogether(text, (changed) => onSave(textToProfile(changed)));
  return (
    <>
      {PROFILE_FIELDS.map((field) => (
        <Fragment key={field}>
          <TextSetting
            words={words}
            id={`profile-${field}`}
            label={words.say(`profile.${field}`)}
            {...howOf(words, field)}
            text={text[field]}
            onChange={(changed) => save({ [field]: changed })}
          />
          <TakenEntries words={words} field={field} typed={profile} taken={taken} onRemove={onRemove} />
        </Fragment>
      ))}
    </>
  );
}

function howOf(words: Words, field: keyof ProfileText): { readonly how?: string } {
  if (field === 'name' || field === 'headline') return {};
  if (field === 'positions' || field === 'education') return { how: words.say(`profile.${field}.how`) };
  return { how: words.say('options.oneALine') };
}
