import { type CommandOn, describeTarget, type KeyChoices, resolveKey } from '../keys/index.ts';

interface PageKeysOptions {
  readonly view: Window;
  /** The element that holds our closed root: what has the focus in there handles Enter itself. */
  readonly host: Element;
  readonly keysOn: () => boolean;
  readonly choices: () => KeyChoices;
  readonly dialogOpen: () => boolean;
  /** Whether a command means something at this moment; otherwise its key is the page's. */
  readonly heeds: (id: CommandOn<'page'>) => boolean;
  readonly onCommand: (id: CommandOn<'page'>) => void;
  readonly signal: AbortSignal;
}

/** Hears keys before the page does, and keeps from the page only those that are ours. */
export function listenForKeys(options: PageKeysOptions): void {
  const { view, host, keysOn, choices, dialogOpen, heeds, onCommand, signal } = options;
  view.addEventListener(
    'keydown',
    (event) => {
      if (!keysOn()) return;
      const path = event.composedPath();
      const target = describeTarget(path);
      const command = resolveKey(event, {
        surface: 'page',
        keysOn: true,
        choices: choices(),
        editable: target.editable,
        activatable: target.activatable || path.includes(host),
        dialogOpen: dialogOpen(),
      });
      if (command === null || command === 'close') {
        if (command === 'close') onCommand(command);
        return;
      }
      if (!heeds(command)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onCommand(command);
    },
    { capture: true, signal },
  );
}
