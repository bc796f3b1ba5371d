import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../utils/i18n/index.ts';
import { type Chord, chordOf, isUnfinished, type Refusal, refusalOf } from '../../utils/keys/index.ts';
import { capsOf } from './key-cap.tsx';

/** A key that cannot be taken; with `accent` it has typed nothing yet. */
export interface RefusedKey {
  readonly key: Chord;
  readonly because: Refusal | 'accent';
}

interface KeyFieldProps {
  readonly words: Words;
  readonly id: string;
  /** Its accessible name. */
  readonly name: string;
  /** Null where the command has none. */
  readonly chord: Chord | null;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly onListen: (listening: boolean) => void;
  readonly onTake: (chord: Chord) => void;
  readonly onRefuse: (refused: RefusedKey) => void;
}

/**
 * A field that takes the next key pressed in it, once it was clicked or Enter was pressed. Tab leaves it and Escape
 * stops it, so that nobody is caught. A field, since screen readers hand keys on to fields alone.
 */
export function KeyField(props: KeyFieldProps): JSX.Element {
  const { words, id, name, chord, describedBy, invalid, onListen, onTake, onRefuse } = props;
  const [listening, setListening] = useState(false);
  const listen = (on: boolean) => {
    if (on === listening) return;
    setListening(on);
    onListen(on);
  };

  function hear(event: KeyboardEvent): void {
    if (event.key === 'Tab') return;
    if (!listening) {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        listen(true);
      }
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (event.key === 'Escape') listen(false);
    else if (event.isComposing || isUnfinished(event.key)) onRefuse({ key: '', because: 'accent' });
    else take(chordOf(event));
  }

  function take(pressed: Chord | null): void {
    // A modifier alone: its key is still to come.
    if (pressed === null) return;
    const because = refusalOf(pressed);
    if (because !== null) {
      onRefuse({ key: pressed, because });
      return;
    }
    listen(false);
    onTake(pressed);
  }

  return (
    <input
      id={id}
      type="text"
      class={listening ? 'key-field key-field-listening' : 'key-field'}
      readOnly={true}
      aria-label={name}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      value={listening ? '…' : shownAs(words, chord)}
      onClick={() => listen(true)}
      onBlur={() => listen(false)}
      onKeyDown={hear}
    />
  );
}

export function shownAs(words: Words, chord: Chord | null): string {
  return chord === null ? words.say('keys.none') : capsOf(chord).join(' + ');
}
