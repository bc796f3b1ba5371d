import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import { type Preferences, WELCOMES } from '../../utils/requests/index.ts';
import { MAX_MUTUAL } from '../../utils/settings/preferences.ts';

interface PreferencesFormProps {
  readonly words: Words;
  readonly preferences: Preferences;
  readonly onSave: (preferences: Preferences) => Promise<void>;
}

const KINDS = ['recruiters', 'students'] as const;

/** What the reader says of whole kinds of request. Every change applies at once. */
export function PreferencesForm({ words, preferences, onSave }: PreferencesFormProps): JSX.Element {
  const { sameCity, trustedCompanies, trustedMutual } = preferences;
  const [companies, setCompanies] = useState(trustedCompanies.join('\n'));
  const [wrong, setWrong] = useState(false);
  const [failed, setFailed] = useState(false);
  const save = (change: Partial<Preferences>) =>
    onSave({ ...preferences, ...change }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const saveMutual = (value: string) => {
    const typed = value.trim();
    const fits = typed === '' || (/^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MAX_MUTUAL);
    setWrong(!fits);
    if (fits) save({ trustedMutual: typed === '' ? null : Number(typed) });
  };
  return (
    <section id="preferences" aria-labelledby="options-preferences" tabIndex={-1}>
      <h2 id="options-preferences">{words.say('preferences.title')}</h2>
      <p class="options-why">{words.say('preferences.why')}</p>
      {KINDS.map((kind) => (
        <p key={kind} class="field">
          <label for={`preference-${kind}`}>{words.say(`preferences.${kind}`)}</label>
          <select
            id={`preference-${kind}`}
            value={preferences[kind]}
            onChange={({ currentTarget: { value } }) => {
              const welcome = WELCOMES.find((each) => each === value);
              if (welcome !== undefined) save({ [kind]: welcome });
            }}
          >
            {WELCOMES.map((welcome) => (
              <option key={welcome} value={welcome}>
                {words.say(`welcomes.${welcome}`)}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p class="field field-check">
        <input
          id="preference-city"
          type="checkbox"
          checked={sameCity === 'welcome'}
          onChange={(event) => save({ sameCity: event.currentTarget.checked ? 'welcome' : 'neutral' })}
        />
        <label for="preference-city">{words.say('preferences.sameCity')}</label>
      </p>
      <p class="field">
        <label for="preference-companies">
          {words.say('preferences.companies')}{' '}
          <span class="field-how">({words.say('options.oneALine')})</span>
        </label>
        <textarea
          id="preference-companies"
          rows={Math.min(8, Math.max(2, companies.split('\n').length))}
          value={companies}
          aria-describedby="preference-trust"
          onInput={(event) => setCompanies(event.currentTarget.value)}
          onChange={(event) => save({ trustedCompanies: linesOf(event.currentTarget.value) })}
        />
      </p>
      <p class="field">
        <label for="preference-mutual">{words.say('preferences.mutual')}</label>
        <input
          id="preference-mutual"
          type="number"
          min="1"
          max={MAX_MUTUAL}
          step="1"
          value={trustedMutual ?? ''}
          aria-invalid={wrong}
          aria-describedby="preference-trust preference-problem"
          onChange={(event) => saveMutual(event.currentTarget.value)}
        />
      </p>
      <p id="preference-trust" class="options-why">
        {words.say('preferences.trust')}
      </p>
      <p id="preference-problem" role="alert" class="options-wrong">
        {wrong ? words.say('preferences.mutual.wrong', { most: MAX_MUTUAL }) : ''}
        {failed ? words.say('options.failed') : ''}
      </p>
    </section>
  );
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
