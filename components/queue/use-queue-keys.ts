import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { type CommandOn, describeTarget, resolveKey } from '../../utils/keys/index.ts';
import { ReaderKeys } from '../keys/reader-keys.ts';

interface QueueKeysOptions {
  readonly keysOn: boolean;
  /** A dialog of our own is open: it has the keys. */
  readonly dialogOpen: boolean;
  /** Returns false where there was nothing to do: the key then keeps its meaning in the browser. */
  readonly onCommand: (command: CommandOn<'queue'>) => boolean;
}

/** Listens for the queue's keys wherever the focus is in its document. */
export function useQueueKeys(options: QueueKeysOptions): void {
  const choices = useContext(ReaderKeys);
  const latest = useRef({ ...options, choices });
  latest.current = { ...options, choices };
  // Not after the first paint: whoever sees the first item may press a key for it.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { keysOn, choices, dialogOpen, onCommand } = latest.current;
      const target = describeTarget(event.composedPath());
      const command = resolveKey(event, { surface: 'queue', keysOn, choices, dialogOpen, ...target });
      if (command !== null && onCommand(command)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
