/**
 * One key press in writing: what the key types, after the modifiers that were held: `x`, `Shift+x`, `Alt+Enter`, `?`.
 * Always in this order: Ctrl, Alt, Meta, Shift.
 */
export type Chord = string;

/** The part of a `KeyboardEvent` that says which keys were pressed. */
export interface KeyPress {
  readonly key: string;
  /** Where the key sits, such as `KeyJ`. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly getModifierState?: (name: 'AltGraph') => boolean;
}

const MODIFIERS = ['Ctrl', 'Alt', 'Meta', 'Shift'] as const;
type Modifier = (typeof MODIFIERS)[number];

const ALONE: ReadonlySet<string> = new Set([
  'Shift',
  'Control',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'NumLock',
  'ScrollLock',
  'Fn',
  'FnLock',
  'Hyper',
  'Super',
  'Symbol',
  'SymbolLock',
]);

/** The first stroke of an accent, or a stroke that an input method has taken: nothing is typed yet. */
const UNFINISHED: ReadonlySet<string> = new Set(['Dead', 'Process', 'Unidentified', '']);

/**
 * What a key press is in writing, or null while it is none yet: a modifier alone, a dead key, a stroke of an input
 * method. What the key types (`event.key`) counts, since where it sits differs by layout. Shift and AltGr are part of
 * typing a symbol; with a letter Shift makes another key, and Caps Lock does not.
 */
export function chordOf(press: KeyPress): Chord | null {
  const { key, shiftKey } = press;
  if (ALONE.has(key) || isUnfinished(key)) return null;
  // On Windows AltGr comes as Ctrl and Alt as well.
  const typed = press.getModifierState?.('AltGraph') === true && isCharacter(key);
  const held: Readonly<Record<Modifier, boolean>> = {
    Ctrl: press.ctrlKey && !typed,
    Alt: press.altKey && !typed,
    Meta: press.metaKey,
    Shift: shiftKey && !isSymbol(key),
  };
  const modifiers = MODIFIERS.filter((modifier) => held[modifier]);
  return [...modifiers, isCharacter(key) ? key.toLowerCase() : key].join('+');
}

/** What the same key would type on a Latin keyboard, for a letter of another script: nobody types `j` on a Greek one. */
export function latinChordOf(press: KeyPress): Chord | null {
  const [, letter] = /^Key([A-Z])$/.exec(press.code ?? '') ?? [];
  const isForeign = /^\p{Letter}$/u.test(press.key) && !/^\p{Script=Latin}$/u.test(press.key);
  return letter === undefined || !isForeign ? null : chordOf({ ...parts(press), key: letter });
}

/** The modifiers of a chord, and what its key types. */
export function partsOf(chord: Chord): { readonly modifiers: readonly string[]; readonly key: string } {
  const modifiers: string[] = [];
  let key = chord;
  for (const modifier of MODIFIERS) {
    // The key may itself be a plus.
    if (!key.startsWith(`${modifier}+`) || key.length === modifier.length + 1) continue;
    modifiers.push(modifier);
    key = key.slice(modifier.length + 1);
  }
  return { modifiers, key };
}

export function isUnfinished(key: string): boolean {
  return UNFINISHED.has(key);
}

/** One that is typed, and not a key with a name. */
export function isCharacter(key: string): boolean {
  return [...key].length === 1;
}

function isSymbol(key: string): boolean {
  return isCharacter(key) && key.toLowerCase() === key.toUpperCase();
}

/** An event's own parts are not enumerable. */
function parts({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): KeyPress {
  return { key, ctrlKey, metaKey, altKey, shiftKey };
}
