import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import { COMMAND_IDS, type CommandId, type KeyChoices, rivalsOf } from '../../utils/keys/index.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { SwitchSetting } from '../options/switch-setting.tsx';
import { useSaved } from '../options/use-saved.ts';
import { isOfRequests } from './command-words.ts';
import { KeyRow } from './key-row.tsx';

export interface KeysSectionProps {
  readonly words: Words;
  readonly settings: Settings;
  /** What opens the queue from any page, as the browser writes it; null where nothing does. */
  readonly queueKey: string | null;
  readonly onSave: (change: Partial<Settings>) => Promise<void>;
}

/** Which key does what: made from the commands themselves, as the help is. */
export function KeysSection({ words, settings, queueKey, onSave }: KeysSectionProps): JSX.Element {
  const { shown, outcome, change } = useSaved<KeyChoices>(settings.keys, (keys) => onSave({ keys }));
  const [last, setLast] = useState<CommandId | null>(null);
  const give = (id: CommandId, keys: KeyChoices) => {
    setLast(id);
    void change(keys);
  };
  const row = (id: CommandId) => (
    <KeyRow
      key={id}
      words={words}
      id={id}
      choices={shown}
      outcome={last === id ? outcome : null}
      onChange={(chord) => give(id, chord === undefined ? without(shown, id) : { ...shown, [id]: chord })}
      onTakeOver={() => {
        const off = Object.fromEntries(rivalsOf(id, shown).map((rival) => [rival, null]));
        give(id, { ...shown, ...off });
        document.getElementById(`key-${id}`)?.focus();
      }}
    />
  );
  return (
    <>
      <SwitchSetting
        words={words}
        id="keys-on"
        label={words.say('options.keysOn')}
        why={words.say('keys.promise')}
        on={settings.keysOn}
        onSwitch={(keysOn) => onSave({ keysOn })}
      />
      <p class="options-why keys-how">
        {queueKey === null ? words.say('keys.opensNone') : words.say('keys.opens', { key: queueKey })}
      </p>
      <p class="options-why keys-how">{words.say('keys.how')}</p>
      <ul class="key-rows">{COMMAND_IDS.filter(isOfRequests).map(row)}</ul>
      <h3 class="keys-part">{words.say('people.title')}</h3>
      <ul class="key-rows">{COMMAND_IDS.filter((id) => !isOfRequests(id)).map(row)}</ul>
      {Object.keys(shown).length > 0 && (
        <div class="options-end">
          <button
            type="button"
            class="button"
            onClick={() => {
              void change({});
              document.getElementById('keys-title')?.focus();
            }}
          >
            {words.say('keys.resetAll')}
          </button>
        </div>
      )}
    </>
  );
}

function without(choices: KeyChoices, id: CommandId): KeyChoices {
  return Object.fromEntries(Object.entries(choices).filter(([each]) => each !== id));
}
