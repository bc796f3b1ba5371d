import { MEMORY_MARKS, type MemoryMark } from '../requests/index.ts';
import { browser } from './browser.ts';

const NAME = 'memory';

/** Kept beside the database, in a file of its own. Null where there is none, or it cannot be read. */
export async function readMemoryMark(): Promise<MemoryMark | null> {
  const items = await browser.storage.local.get(NAME).catch(() => ({}));
  const value = new Map<string, unknown>(Object.entries(items)).get(NAME);
  return MEMORY_MARKS.find((mark) => mark === value) ?? null;
}

/** Null takes it away. Where the disk is full it stays as it was: nothing that the reader does may fail for it. */
export async function writeMemoryMark(mark: MemoryMark | null): Promise<void> {
  const { local } = browser.storage;
  await (mark === null ? local.remove(NAME) : local.set({ [NAME]: mark })).catch(() => undefined);
}
