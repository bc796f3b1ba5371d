import { type KeyChoices, keyMap } from './choices.ts';
import { chordOf, type KeyPress, latinChordOf } from './chord.ts';
import type { CommandOn, Surface } from './commands.ts';
import type { KeyTarget } from './key-target.ts';

/** The part of a `KeyboardEvent` that decides. */
export interface KeyLike extends KeyPress {
  readonly isTrusted: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

export interface KeyContext<Where extends Surface = Surface> extends KeyTarget {
  readonly surface: Where;
  /** The reader's setting (WCAG 2.1.4: single keys can be switched off). */
  readonly keysOn: boolean;
  /** The reader's own keys. */
  readonly choices: KeyChoices;
  /** A dialog of the network is open: the keys are the site's. */
  readonly dialogOpen: boolean;
}

/**
 * Which command a key press means here, or null for none. Null for anything that a script may have made, for keys held
 * down, while text is composed or typed, in a dialog of the site, for a key that two commands want, and when keys are
 * switched off.
 */
export function resolveKey<Where extends Surface>(
  event: KeyLike,
  context: KeyContext<Where>,
): CommandOn<Where> | null {
  if (!context.keysOn || context.editable || context.dialogOpen) return null;
  if (!event.isTrusted || event.repeat || event.isComposing) return null;
  if (event.key === 'Enter' && context.activatable) return null;
  const chord = chordOf(event);
  if (chord === null) return null;
  const meanings = keyMap(context.surface, context.choices);
  return meanings.get(chord) ?? meanings.get(latinChordOf(event) ?? '') ?? null;
}
