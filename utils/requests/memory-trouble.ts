/**
 * Why the reader's memory cannot be used, as far as the browser tells:
 *
 * - `full`: there is no room to write.
 * - `blocked`: a window with another version of Winnow holds on to it.
 * - `not-upgraded`: it could not be brought to this version; everything in it is as it was.
 * - `damaged`: the browser cannot read its own files.
 * - `silent`: no answer, or no reason.
 */
export const MEMORY_TROUBLES = ['full', 'blocked', 'not-upgraded', 'damaged', 'silent'] as const;
export type MemoryTrouble = (typeof MEMORY_TROUBLES)[number];

/** What came of saving the memory as a file: all of it, as much as could be read, or nothing. */
export type SavedRaw = 'saved' | 'savedPart' | 'notSaved';
