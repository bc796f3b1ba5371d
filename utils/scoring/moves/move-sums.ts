import { ABOVE_ZERO, type MoveRows, ROW } from '../model/move-rows.ts';

/** Every other weight of eight: in 8 bits each there is room for the sum of so many. */
const EVERY_OTHER = 0x0f0f0f0f;
const MOST_AT_ONCE = 17;
/** The last number of a row has only four weights. */
const EVERY_OTHER_OF_FOUR = 0x0f0f;

/**
 * Adds up what some runs say for each move.
 * @param sums One for each of the twenty moves.
 * @param runs Their rows must be ready; those from `from` up to `to` are added.
 */
export function addMoves(
  sums: Int32Array,
  { packed, buckets }: MoveRows,
  runs: Uint16Array,
  from: number,
  to: number,
): void {
  for (let start = from; start < to; start += MOST_AT_ONCE) {
    const end = Math.min(to, start + MOST_AT_ONCE);
    // Three numbers, written out: side by side they take half as long as one after another.
    let even0 = 0;
    let even1 = 0;
    let even2 = 0;
    let odd0 = 0;
    let odd1 = 0;
    let odd2 = 0;
    for (let run = start; run < end; run++) {
      const row = ((runs[run] ?? 0) & (buckets - 1)) * ROW;
      const eight0 = packed[row] ?? 0;
      const eight1 = packed[row + 1] ?? 0;
      const four2 = packed[row + 2] ?? 0;
      even0 = (even0 + (eight0 & EVERY_OTHER)) | 0;
      even1 = (even1 + (eight1 & EVERY_OTHER)) | 0;
      even2 = (even2 + (four2 & EVERY_OTHER_OF_FOUR)) | 0;
      odd0 = (odd0 + ((eight0 >>> 4) & EVERY_OTHER)) | 0;
      odd1 = (odd1 + ((eight1 >>> 4) & EVERY_OTHER)) | 0;
      odd2 = (odd2 + ((four2 >>> 4) & EVERY_OTHER_OF_FOUR)) | 0;
    }
    const added = ABOVE_ZERO * (end - start);
    addFour(sums, 0, even0, odd0, added);
    addFour(sums, 4, even0 >>> 16, odd0 >>> 16, added);
    addFour(sums, 8, even1, odd1, added);
    addFour(sums, 12, even1 >>> 16, odd1 >>> 16, added);
    addFour(sums, 16, even2, odd2, added);
  }
}

/** Adds the sums of a move and of the three after it: of the first and third, and of the second and fourth, each too high by `added`. */
function addFour(sums: Int32Array, move: number, even: number, odd: number, added: number): void {
  sums[move] = (sums[move] ?? 0) + (even & 0xff) - added;
  sums[move + 1] = (sums[move + 1] ?? 0) + (odd & 0xff) - added;
  sums[move + 2] = (sums[move + 2] ?? 0) + ((even >>> 8) & 0xff) - added;
  sums[move + 3] = (sums[move + 3] ?? 0) + ((odd >>> 8) & 0xff) - added;
}
