import { workspace } from '../features/workspace.ts';

/** One small weight for each bucket and move, four moves in one number: sums of four cost little more than one. */
export interface MoveWeights {
  readonly moves: number;
  /** For each bucket the packed weights of all moves, 128 added to each so that none is below zero. */
  readonly packed: Int32Array;
}

const MOVES_IN_ONE = 4;
const ABOVE_ZERO = 128;
/** Every second byte of a number, and what comes after it is room for sums. */
const EVEN_BYTES = 0x00ff00ff;
/** So many bytes add up to less than 2^16. */
const MOST_AT_ONCE = 256;

/** @param bytes For each bucket one int8 number for each move, one a character; the moves must be a multiple of four. */
export function packMoveWeights(bytes: string, moves: number): MoveWeights {
  const packed = new Int32Array(bytes.length / MOVES_IN_ONE);
  for (let at = 0; at < packed.length; at++) {
    const from = at * MOVES_IN_ONE;
    packed[at] =
      aboveZero(bytes.charCodeAt(from)) |
      (aboveZero(bytes.charCodeAt(from + 1)) << 8) |
      (aboveZero(bytes.charCodeAt(from + 2)) << 16) |
      (aboveZero(bytes.charCodeAt(from + 3)) << 24);
  }
  return { moves, packed };
}

/** An int8 number, given by its bits, and 128. */
const aboveZero = (byte: number) => (byte + ABOVE_ZERO) & 0xff;

const takeSums = workspace((length) => new Int32Array(length));

/** The weights of some buckets added up, for each move; good until it is called again. */
export function sumWeights({ moves, packed }: MoveWeights, buckets: Uint16Array, from: number): Int32Array {
  const sums = takeSums(moves).fill(-ABOVE_ZERO * buckets.length);
  const columns = moves / MOVES_IN_ONE;
  for (let start = 0; start < buckets.length; start += MOST_AT_ONCE) {
    const end = Math.min(buckets.length, start + MOST_AT_ONCE);
    for (let column = 0; column < columns; column++) {
      let even = 0;
      let odd = 0;
      for (let run = start; run < end; run++) {
        const four = packed[(from + (buckets[run] ?? 0)) * columns + column] ?? 0;
        even = (even + (four & EVEN_BYTES)) | 0;
        odd = (odd + ((four >>> 8) & EVEN_BYTES)) | 0;
      }
      const move = column * MOVES_IN_ONE;
      sums[move] = (sums[move] ?? 0) + (even & 0xffff);
      sums[move + 1] = (sums[move + 1] ?? 0) + (odd & 0xffff);
      sums[move + 2] = (sums[move + 2] ?? 0) + (even >>> 16);
      sums[move + 3] = (sums[move + 3] ?? 0) + (odd >>> 16);
    }
  }
  return sums;
}
