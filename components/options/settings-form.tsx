import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import { MAX_UNDO_WINDOW, type Settings } from '../../utils/settings/settings.ts';
import { PressingChoice } from './pressing-choice.tsx';

interface SettingsFormProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly onSave: (change: Partial<Settings>) => Promise<void>;
}

const SECOND = 1_000;

/** Every change applies at once, on every page that is open. */
export function SettingsForm({ words, settings, onSave }: SettingsFormProps): JSX.Element {
  const [wrong, setWrong] = useState(false);
  const [failed, setFailed] = useState(false);
  const save = (change: Partial<Settings>) =>
    onSave(change).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const saveSeconds = (value: string) => {
    const milliseconds = Number(value) * SECOND;
    const fits = /^\d+$/.test(value.trim()) && milliseconds <= MAX_UNDO_WINDOW;
    setWrong(!fits);
    if (fits) save({ undoWindow: milliseconds });
  };
  return (
    <section aria-labelledby="options-keys">
      <h2 id="options-keys">{words.say('options.keys.title')}</h2>
      <p class="field field-check">
        <input
          id="keys-on"
          type="checkbox"
          checked={settings.keysOn}
          onChange={(event) => save({ keysOn: event.currentTarget.checked })}
        />
        <label for="keys-on">{words.say('options.keysOn')}</label>
      </p>
      <p class="field field-check">
        <input
          id="untouched"
          type="checkbox"
          checked={settings.presence === 'untouched'}
          aria-describedby="untouched-why"
          onChange={(event) => save({ presence: event.currentTarget.checked ? 'untouched' : 'badges' })}
        />
        <label for="untouched">{words.say('options.untouched')}</label>
      </p>
      <p id="untouched-why" class="options-why">
        {words.say('options.untouched.why')}{' '}
        <a href="welcome.html" target="_blank" rel="noopener">
          {words.say('options.rules')}
        </a>
      </p>
      {settings.presence === 'untouched' && (
        <PressingChoice
          words={words}
          pressing={settings.pressing}
          onChoose={(pressing) => save({ pressing })}
        />
      )}
      <p class="field">
        <label for="undo-window">{words.say('options.undoWindow')}</label>
        <input
          id="undo-window"
          type="number"
          min="0"
          max={MAX_UNDO_WINDOW / SECOND}
          step="1"
          value={settings.undoWindow / SECOND}
          aria-invalid={wrong}
          aria-describedby="undo-window-wrong"
          onChange={(event) => saveSeconds(event.currentTarget.value)}
        />
      </p>
      <p id="undo-window-wrong" role="alert" class="options-wrong">
        {wrong ? words.say('options.undoWindow.wrong') : ''}
        {failed ? words.say('options.failed') : ''}
      </p>
    </section>
  );
}
