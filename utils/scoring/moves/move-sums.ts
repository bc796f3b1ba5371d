import type { SomeRuns } from '../features/hashed-runs.ts';
import { ABOVE_ZERO, BITS, IN_ONE, type MoveRows, packMoves, ROW } from '../model/move-rows.ts';

/** In the bits of a weight there is room for the sum of so many. */
const MOST_AT_ONCE = 68;
const MASK = 2 ** BITS - 1;
const THREE = 2 ** (3 * BITS);

/**
 * Adds up what some runs say for each move.
 * @param sums One for each of the twenty moves.
 */
export function addMoves(sums: Int32Array, rows: MoveRows, { runs, first, step, count }: SomeRuns): void {
  const end = first + step * count;
  for (let start = first; start < end; start += step * MOST_AT_ONCE) {
    const next = Math.min(end, start + step * MOST_AT_ONCE);
    if (addPacked(sums, rows, runs, start, next, step)) continue;
    packMoves(rows, runs, start, next, step);
    addPacked(sums, rows, runs, start, next, step);
  }
}

/** The same for few runs; adds nothing and gives false where a row is not packed yet. With a call in its loop it takes twice as long. */
function addPacked(
  sums: Int32Array,
  { packed, buckets }: MoveRows,
  runs: Uint16Array,
  from: number,
  to: number,
  step: number,
): boolean {
  let five0 = 0;
  let five1 = 0;
  let five2 = 0;
  let five3 = 0;
  for (let run = from; run < to; run += step) {
    const row = ((runs[run] ?? 0) & (buckets - 1)) * ROW;
    const five = packed[row] ?? 0;
    if (five === 0) return false;
    five0 += five;
    five1 += packed[row + 1] ?? 0;
    five2 += packed[row + 2] ?? 0;
    five3 += packed[row + 3] ?? 0;
  }
  const added = (ABOVE_ZERO * (to - from)) / step;
  addFive(sums, 0, five0, added);
  addFive(sums, IN_ONE, five1, added);
  addFive(sums, 2 * IN_ONE, five2, added);
  addFive(sums, 3 * IN_ONE, five3, added);
  return true;
}

/** Adds the sums of a move and of the four after it, each too high by `added`. */
function addFive(sums: Int32Array, move: number, five: number, added: number): void {
  // Not the remainder of a division, which takes as long as ten runs.
  const high = Math.floor(five / THREE);
  const low = five - high * THREE;
  sums[move] = (sums[move] ?? 0) + (low & MASK) - added;
  sums[move + 1] = (sums[move + 1] ?? 0) + ((low >>> BITS) & MASK) - added;
  sums[move + 2] = (sums[move + 2] ?? 0) + (low >>> (2 * BITS)) - added;
  sums[move + 3] = (sums[move + 3] ?? 0) + (high & MASK) - added;
  sums[move + 4] = (sums[move + 4] ?? 0) + (high >>> BITS) - added;
}
