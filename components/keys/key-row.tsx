import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import {
  type Chord,
  COMMANDS,
  type CommandId,
  FIXED,
  type KeyChoices,
  mainKey,
  rivalsOf,
  whereOf,
} from '../../utils/keys/index.ts';
import { KeptMark } from '../options/setting.tsx';
import type { Outcome } from '../options/use-saved.ts';
import { commandWords } from './command-words.ts';
import { KeyCap } from './key-cap.tsx';
import { KeyField, type RefusedKey, shownAs } from './key-field.tsx';

interface KeyRowProps {
  readonly words: Words;
  readonly id: CommandId;
  readonly choices: KeyChoices;
  readonly outcome: Outcome;
  /** Undefined: the command's own keys again; null: none. */
  readonly onChange: (chord: Chord | null | undefined) => void;
  /** The key is taken from whoever else has it. */
  readonly onTakeOver: () => void;
}

/** One command and its key. */
export function KeyRow(props: KeyRowProps): JSX.Element {
  const { words, id, choices, outcome, onChange, onTakeOver } = props;
  const [refused, setRefused] = useState<RefusedKey | null>(null);
  const [listening, setListening] = useState(false);
  const name = commandWords(words, id);
  const chord = mainKey(id, choices);
  const rivals = rivalsOf(id, choices);
  const field = `key-${id}`;
  const change = (chosen: Chord | null | undefined) => {
    setRefused(null);
    onChange(chosen);
    document.getElementById(field)?.focus();
  };
  return (
    <li class="key-row">
      <p class="key-row-name">
        {name} <Where words={words} id={id} /> <KeptMark words={words} outcome={outcome} />
      </p>
      {FIXED.has(id) ? (
        <p class="key-row-fixed">
          {chord !== null && <KeyCap name={chord} />} {words.say('keys.fixed')}
        </p>
      ) : (
        <>
          <KeyField
            words={words}
            id={field}
            name={words.say('keys.keyOf', { command: name })}
            chord={chord}
            describedBy={`${field}-hint ${field}-problem`}
            invalid={rivals.length > 0 || refused !== null}
            onListen={(on) => {
              setListening(on);
              if (on) setRefused(null);
            }}
            onTake={change}
            onRefuse={setRefused}
          />
          <p class="key-row-actions">
            {chord !== null && (
              <button
                type="button"
                class="link"
                aria-label={words.say('keys.switchOffOf', { command: name })}
                onClick={() => change(null)}
              >
                {words.say('keys.switchOff')}
              </button>
            )}
            {choices[id] !== undefined && (
              <button
                type="button"
                class="link"
                aria-label={words.say('keys.resetOf', { command: name })}
                onClick={() => change(undefined)}
              >
                {words.say('keys.reset')}
              </button>
            )}
          </p>
          <p id={`${field}-hint`} role="status" class="key-row-hint">
            {listening ? words.say('keys.listening') : ''}
          </p>
          <div id={`${field}-problem`} role="alert" class="options-wrong key-row-problem">
            {refused !== null && (
              <p>{words.say(`keyRefused.${refused.because}`, { key: shownAs(words, refused.key) })}</p>
            )}
            {rivals.length > 0 && (
              <p>
                {words.say('keys.disputed', {
                  commands: rivals.map((rival) => commandWords(words, rival)).join(', '),
                })}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={words.say('keys.takeOverFor', { command: name })}
                  onClick={onTakeOver}
                >
                  {words.say('keys.takeOver')}
                </button>
              </p>
            )}
            {outcome === 'failed' && <p>{words.say('options.failed')}</p>}
          </div>
        </>
      )}
    </li>
  );
}

/** Where a command is heard, and by which further keys, as far as that is worth saying. */
function Where({ words, id }: Pick<KeyRowProps, 'words' | 'id'>): JSX.Element | null {
  const where = whereOf(id);
  const [also] = COMMANDS[id].ownKeys;
  if (also !== undefined)
    return <span class="field-how">({words.say('keys.also', { key: shownAs(words, also) })})</span>;
  return where.includes('queue') && !where.includes('page') ? (
    <span class="field-how">({words.say('keys.queueOnly')})</span>
  ) : null;
}
