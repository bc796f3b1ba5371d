import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';

interface EraseFormProps {
  readonly words: Words;
  /** Everything was erased just now. */
  readonly erased: boolean;
  readonly onErase: () => Promise<void>;
}

/** Erases everything, once the reader has typed the word for it. */
export function EraseForm({ words, erased, onErase }: EraseFormProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<'wrong' | 'failed' | null>(null);
  const word = words.say('erase.word');
  const erase = () => {
    if (typed.trim().toLowerCase() !== word) return setProblem('wrong');
    onErase().catch(() => setProblem('failed'));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        erase();
      }}
    >
      <h3>{words.say('erase.title')}</h3>
      <p id="erase-why" class="options-why">
        {words.say('erase.why')}
      </p>
      <p class="field">
        <label for="erase-word">{words.say('erase.confirm', { word })}</label>
        <input
          id="erase-word"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          value={typed}
          aria-invalid={problem === 'wrong'}
          aria-describedby="erase-why erase-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
      </p>
      <div class="options-end">
        <button type="submit" class="button">
          {words.say('erase.title')}
        </button>
        <p id="erase-problem" role="alert" class="options-wrong">
          {problem === null ? '' : words.say(`erase.${problem}`, { word })}
        </p>
        <p role="status">{erased ? words.say('erase.done') : ''}</p>
      </div>
    </form>
  );
}
