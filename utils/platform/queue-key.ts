import { browser } from './browser.ts';

/** How browsers call the opening of the toolbar button's popup among an extension's commands. */
const OPEN_POPUP = '_execute_action';

/**
 * The key that opens the queue from any page, as the browser writes it: "Alt+Shift+W". Null where the reader has taken it
 * away, another extension had it first, or the browser has no such keys.
 */
export async function queueKey(): Promise<string | null> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === OPEN_POPUP)?.shortcut || null;
}
