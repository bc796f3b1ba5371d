import { GREATEST_NIBBLE, LEAST_NIBBLE } from '../utils/scoring/model/nibbles.ts';

/** Numbers from -8 to 7, two in a byte, the first in its lower half. Throws on others. */
export function nibbles(values: ArrayLike<number>): Buffer {
  const bytes = Buffer.alloc(Math.ceil(values.length / 2));
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (!Number.isInteger(value) || value < LEAST_NIBBLE || value > GREATEST_NIBBLE)
      throw new Error(`${value} does not fit into four bits`);
    const half = (value - LEAST_NIBBLE) << (4 * (at & 1));
    bytes[at >> 1] = (bytes[at >> 1] ?? 0) | half;
  }
  return bytes;
}
