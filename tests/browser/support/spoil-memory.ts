import { globSync, readFileSync, writeFileSync } from 'node:fs';

/** Where browsers keep what extensions have in IndexedDB; within a profile. */
const FILES = [
  'Default/IndexedDB/chrome-extension_*/*.{log,ldb}',
  'storage/*/moz-extension+++*/idb/*.sqlite',
];
/** Before it, Firefox's files say what they are: without that, it begins new ones. */
const HEADER = 4_096;

/** Changes every few bytes of the files, as a dying disk does. */
export function spoilMemory(profile: string): void {
  const paths = FILES.flatMap((pattern) => globSync(`${profile}/${pattern}`));
  if (paths.length === 0) throw new Error(`No memory was found in ${profile}.`);
  for (const path of paths) {
    const bytes = readFileSync(path);
    for (let at = path.endsWith('.sqlite') ? HEADER : 0; at < bytes.length; at += 7)
      bytes[at] = ~(bytes[at] ?? 0);
    writeFileSync(path, bytes);
  }
}
