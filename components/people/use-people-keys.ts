import { useLayoutEffect, useRef } from 'preact/hooks';
import { describeTarget } from '../../utils/keys/index.ts';
import { PEOPLE_KEYS, type PeopleCommand } from './people-commands.ts';

interface PeopleKeysOptions {
  /** The reader's setting: single keys can be switched off. */
  readonly keysOn: boolean;
  /** Returns false where there was nothing to do: the key then keeps its meaning in the browser. */
  readonly onCommand: (command: PeopleCommand) => boolean;
}

/** Listens for the keys wherever the focus is in its document; silent while somebody types, and in a dialog. */
export function usePeopleKeys(options: PeopleKeysOptions): void {
  const latest = useRef(options);
  latest.current = options;
  // Not after the first paint: whoever sees the first item may press a key for it.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event, latest.current.keysOn);
      if (command !== null && latest.current.onCommand(command)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function commandOf(event: KeyboardEvent, keysOn: boolean): PeopleCommand | null {
  if (!keysOn || !event.isTrusted || event.repeat || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  const { editable, activatable } = describeTarget(event.composedPath());
  if (editable || (event.key === 'Enter' && activatable)) return null;
  // Caps Lock must not make the keys dead.
  const key = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key;
  return PEOPLE_KEYS.find(({ keys }) => keys.includes(key))?.command ?? null;
}
