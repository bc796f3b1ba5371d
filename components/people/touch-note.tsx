import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PeopleWords } from '../../utils/i18n/index.ts';
import { LONGEST_PERSON } from '../../utils/people/index.ts';

interface TouchNoteProps {
  readonly words: PeopleWords;
  readonly touchId: string;
  readonly onNote: (touchId: string, note: string) => void;
}

/** A line about what was just logged: next time it is where the conversation goes on. */
export function TouchNote({ words, touchId, onNote }: TouchNoteProps): JSX.Element {
  const [note, setNote] = useState('');
  return (
    <form
      class="touch-note"
      onSubmit={(event) => {
        event.preventDefault();
        onNote(touchId, note.trim());
      }}
    >
      <input
        type="text"
        data-people-note
        maxLength={LONGEST_PERSON.note}
        aria-label={words.say('touch.note')}
        placeholder={words.say('touch.note')}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {words.say('person.save')}
      </button>
    </form>
  );
}
