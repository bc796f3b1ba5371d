// FNV-1a: quick on the few letters of a word, and spread well enough for tables.

/** The hash of nothing. */
export const EMPTY_HASH = 0x811c9dc5;

/** The hash of what was hashed before and one more code, or of the hash of one more piece. */
export const hashOn = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** The hash of what was hashed before and a stretch of a text. */
export function hashOnText(before: number, text: string, from: number, to: number): number {
  let hash = before;
  for (let at = from; at < to; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}
