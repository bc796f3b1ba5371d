import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { describeTarget, type PeopleCommandId, resolveKey } from '../../utils/keys/index.ts';
import { ReaderKeys } from '../keys/reader-keys.ts';

interface PeopleKeysOptions {
  /** The reader's setting: single keys can be switched off. */
  readonly keysOn: boolean;
  /** Returns false where there was nothing to do: the key then keeps its meaning in the browser. */
  readonly onCommand: (command: PeopleCommandId) => boolean;
}

/** Listens for the keys wherever the focus is in its document; silent while somebody types, and in a dialog. */
export function usePeopleKeys(options: PeopleKeysOptions): void {
  const choices = useContext(ReaderKeys);
  const latest = useRef({ ...options, choices });
  latest.current = { ...options, choices };
  // Not after the first paint: whoever sees the first item may press a key for it.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { keysOn, choices, onCommand } = latest.current;
      const target = describeTarget(event.composedPath());
      const dialogOpen = document.querySelector('dialog[open]') !== null;
      const command = resolveKey(event, { surface: 'people', keysOn, choices, dialogOpen, ...target });
      if (command !== null && onCommand(command)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
