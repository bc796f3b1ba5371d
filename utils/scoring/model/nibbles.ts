// Small weights of four bits each, from -8 to 7, two in a byte: coarser than a byte each, which no figure of the
// evaluation tells apart, and half as long.

/** The least and the greatest of them. */
export const LEAST_NIBBLE = -8;
export const GREATEST_NIBBLE = 7;

/** One of them. @param bytes One a character; the lower four bits come first. */
export function nibbleAt(bytes: string, index: number): number {
  return ((bytes.charCodeAt(index >> 1) >> (4 * (index & 1))) & 0xf) + LEAST_NIBBLE;
}
