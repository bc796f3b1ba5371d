import type { WinnowDatabase } from './database.ts';

/** Milliseconds. */
const LATE = 3_000;

/**
 * Tells when a window with an earlier version of Winnow is found to hold on to the memory. The browser says so to the
 * first who asks for this version, which may be the background; whoever stands behind that one hears nothing, and looks.
 *
 * @returns what ends it.
 */
export function whenHeld(database: WinnowDatabase, tell: () => void): () => void {
  let ended = false;
  const look = setTimeout(async () => {
    if (!database.isOpen() && (await isOlder(database)) && !ended) tell();
  }, LATE);
  database.on('blocked', tell);
  return () => {
    ended = true;
    clearTimeout(look);
    database.on('blocked').unsubscribe(tell);
  };
}

/** Whether the memory is still of an earlier version. Dexie counts versions in tenths. */
async function isOlder({ name, verno }: WinnowDatabase): Promise<boolean> {
  const known = await indexedDB.databases().catch(() => []);
  const kept = known.find((each) => each.name === name)?.version;
  return kept !== undefined && kept < 10 * verno;
}
