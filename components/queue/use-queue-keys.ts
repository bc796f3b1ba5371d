import { useEffect, useRef } from 'preact/hooks';
import { type CommandId, describeTarget, resolveKey } from '../../utils/keys/index.ts';

interface QueueKeysOptions {
  readonly keysOn: boolean;
  /** A dialog of our own is open: it has the keys. */
  readonly dialogOpen: boolean;
  /** Returns false where there was nothing to do: the key then keeps its meaning in the browser. */
  readonly onCommand: (command: CommandId) => boolean;
}

/** Listens for the queue's keys wherever the focus is in its document. */
export function useQueueKeys(options: QueueKeysOptions): void {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { keysOn, dialogOpen, onCommand } = latest.current;
      const target = describeTarget(event.composedPath());
      const command = resolveKey(event, { surface: 'queue', keysOn, dialogOpen, ...target });
      if (command !== null && onCommand(command)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
