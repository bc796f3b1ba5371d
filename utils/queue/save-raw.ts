import { saveText } from '../platform/download.ts';
import type { SavedRaw } from '../requests/index.ts';
import { readRaw } from '../store/raw.ts';

/** Saves the memory as the browser holds it with the reader's downloads, for when it cannot be opened as usual. */
export async function saveRaw(): Promise<SavedRaw> {
  const raw = await readRaw().catch(() => null);
  if (raw === null || raw.version === null) return 'notSaved';
  const name = `winnow-memory-${new Date().toISOString().slice(0, 10)}.json`;
  saveText(name, JSON.stringify(raw, null, 1), 'application/json');
  return Object.keys(raw.unread).length === 0 ? 'saved' : 'savedPart';
}
