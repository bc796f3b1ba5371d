import { type CommandId, commandsFor, keysOf, type Surface } from './commands.ts';
import type { KeyTarget } from './key-target.ts';

/** The part of a `KeyboardEvent` that decides. */
export interface KeyLike {
  readonly key: string;
  readonly isTrusted: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export interface KeyContext extends KeyTarget {
  readonly surface: Surface;
  /** The reader's setting (WCAG 2.1.4: single keys can be switched off). */
  readonly keysOn: boolean;
  /** A dialog of the network is open: the keys are the site's. */
  readonly dialogOpen: boolean;
}

/**
 * Which command a key press means here, or null for none. Null for anything that a script may have made, for keys held
 * down, while text is composed or typed, with Ctrl, Meta or Alt, in a dialog of the site, and when keys are switched
 * off. Matches on what the key types (`event.key`), since where it sits differs by layout.
 */
export function resolveKey(event: KeyLike, context: KeyContext): CommandId | null {
  if (!context.keysOn || context.editable || context.dialogOpen) return null;
  if (!event.isTrusted || event.repeat || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Enter' && context.activatable) return null;
  const key = typedKey(event);
  if (key === null) return null;
  const command = commandsFor(context.surface).find((each) => keysOf(each, context.surface).includes(key));
  return command?.id ?? null;
}

/** Caps Lock must not make the keys dead, and Shift with a letter is another key than the letter. */
function typedKey({ key, shiftKey }: KeyLike): string | null {
  const isSymbol = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  if (isSymbol) return key;
  if (shiftKey) return null;
  return key.length === 1 ? key.toLowerCase() : key;
}
