import { browser } from './browser.ts';
import { FIRST_LOOK, fetchFirstLook } from './first-look-ahead.ts';

/** What is kept, to be parsed; undefined where nothing is. On a page of the queue it was asked for ahead. */
export function readFirstLook(): Promise<unknown> {
  return window.firstLook ?? fetchFirstLook();
}

/**
 * Keeps it in the browser's own memory, never on a disk. Null takes it away. Where there is no room it is taken away too:
 * what was kept before is of before.
 */
export async function writeFirstLook(look: object | null): Promise<void> {
  const { session } = browser.storage;
  const forget = () => session.remove(FIRST_LOOK);
  await (look === null ? forget() : session.set({ [FIRST_LOOK]: look }).catch(forget));
}
