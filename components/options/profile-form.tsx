import { Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import type { Profile } from '../../utils/requests/index.ts';
import { PROFILE_FIELDS, type ProfileText, profileToText, textToProfile } from './profile-text.ts';
import { TakenEntries } from './taken-entries.tsx';

interface ProfileFormProps {
  readonly words: Words;
  /** As the reader typed it. */
  readonly profile: Profile;
  /** What their export adds. */
  readonly taken: Profile;
  readonly onRemove: (key: string) => void;
  readonly onSave: (profile: Profile) => Promise<void>;
}

type Outcome = 'saved' | 'failed' | null;

export function ProfileForm({ words, profile, taken, onRemove, onSave }: ProfileFormProps): JSX.Element {
  const [text, setText] = useState(() => profileToText(profile));
  const [outcome, setOutcome] = useState<Outcome>(null);
  const save = () =>
    onSave(textToProfile(text)).then(
      () => setOutcome('saved'),
      () => setOutcome('failed'),
    );
  return (
    <section aria-labelledby="options-you">
      <h2 id="options-you">{words.say('options.you.title')}</h2>
      <p class="options-why">{words.say('options.you.why')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {PROFILE_FIELDS.map((field) => (
          <Fragment key={field}>
            <ProfileField
              words={words}
              field={field}
              value={text[field]}
              onInput={(value) => {
                setText({ ...text, [field]: value });
                setOutcome(null);
              }}
            />
            <TakenEntries words={words} field={field} typed={profile} taken={taken} onRemove={onRemove} />
          </Fragment>
        ))}
        <div class="options-end">
          <button type="submit" class="button button-main">
            {words.say('options.save')}
          </button>
          <p role="status" class={outcome === 'failed' ? 'options-wrong' : ''}>
            {outcome === null ? '' : words.say(`options.${outcome}`)}
          </p>
        </div>
      </form>
    </section>
  );
}

interface ProfileFieldProps {
  readonly words: Words;
  readonly field: keyof ProfileText;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

const SINGLE_LINE: readonly (keyof ProfileText)[] = ['name', 'headline'];

function ProfileField({ words, field, value, onInput }: ProfileFieldProps): JSX.Element {
  const id = `profile-${field}`;
  if (SINGLE_LINE.includes(field)) {
    return (
      <p class="field">
        <label for={id}>{words.say(`profile.${field}`)}</label>
        <input id={id} type="text" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      </p>
    );
  }
  const how =
    field === 'positions' || field === 'education'
      ? words.say(`profile.${field}.how`)
      : words.say('options.oneALine');
  return (
    <p class="field">
      <label for={id}>
        {words.say(`profile.${field}`)} <span class="field-how">({how})</span>
      </label>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(2, value.split('\n').length))}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </p>
  );
}
