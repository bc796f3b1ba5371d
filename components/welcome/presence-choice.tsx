import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import { PRESENCES, type Settings } from '../../utils/settings/settings.ts';
import { PressingChoice } from '../options/pressing-choice.tsx';

interface PresenceChoiceProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly onSave: (change: Partial<Settings>) => Promise<void>;
}

/** How much of Winnow is to be on the page. Each choice is kept at once. */
export function PresenceChoice({ words, settings, onSave }: PresenceChoiceProps): JSX.Element {
  const [outcome, setOutcome] = useState<'kept' | 'failed' | null>(null);
  const save = (change: Partial<Settings>) =>
    onSave(change).then(
      () => setOutcome('kept'),
      () => setOutcome('failed'),
    );
  return (
    <section aria-labelledby="welcome-choice">
      <h2 id="welcome-choice">{words.say('welcome.choice')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="welcome-choice">
        {PRESENCES.map((presence) => (
          <label key={presence} class="choice choice-large">
            <input
              type="radio"
              name="presence"
              checked={settings.presence === presence}
              onChange={() => save({ presence })}
            />
            <span>
              <strong>{words.say(`presence.${presence}`)}</strong>
              <span class="choice-why">{words.say(`presenceWhy.${presence}`)}</span>
            </span>
          </label>
        ))}
      </div>
      {settings.presence === 'untouched' && (
        <PressingChoice
          words={words}
          pressing={settings.pressing}
          onChoose={(pressing) => save({ pressing })}
        />
      )}
      <p role="status" class={outcome === 'failed' ? 'welcome-wrong' : 'welcome-kept'}>
        {outcome === 'kept' ? words.say('welcome.kept') : ''}
        {outcome === 'failed' ? words.say('options.failed') : ''}
      </p>
    </section>
  );
}
