/** One small weight for each bucket and move, four moves in one number: sums of four cost little more than one. */
export interface MoveWeights {
  readonly bytes: string;
  /** For each bucket the packed weights of all moves, 128 added to each so that none is below zero; 0 until they are needed. */
  readonly packed: Int32Array;
}

const MOVES_IN_ONE = 4;
const COLUMNS = 5;
const ABOVE_ZERO = 128;
/** The first and the third of four bytes: in 16 bits each there is room for the sum of so many. */
const EVERY_OTHER = 0x00ff00ff;
const MOST_AT_ONCE = 256;

/** @param bytes For each bucket one int8 number above -128 for each move, one a character; there must be twenty moves. */
export function packMoveWeights(bytes: string, moves: number): MoveWeights {
  if (moves !== MOVES_IN_ONE * COLUMNS) throw new Error(`Sums are made for twenty moves, not for ${moves}`);
  return { bytes, packed: new Int32Array(bytes.length / MOVES_IN_ONE) };
}

/** Packs one bucket, at the first note that has it: a worker wakes for a note or two, which have few of them. */
function packRow({ bytes, packed }: MoveWeights, row: number): void {
  for (let at = row; at < row + COLUMNS; at++) {
    const from = at * MOVES_IN_ONE;
    packed[at] =
      aboveZero(bytes.charCodeAt(from)) |
      (aboveZero(bytes.charCodeAt(from + 1)) << 8) |
      (aboveZero(bytes.charCodeAt(from + 2)) << 16) |
      (aboveZero(bytes.charCodeAt(from + 3)) << 24);
  }
}

/** An int8 number, given by its bits, and 128. */
const aboveZero = (byte: number) => (byte + ABOVE_ZERO) & 0xff;

const sums = new Int32Array(MOVES_IN_ONE * COLUMNS);

/**
 * The weights of some runs added up, for each move; good until it is called again.
 * @param first The row of their first bucket.
 * @param buckets Their number, a power of two.
 */
export function sumWeights(
  weights: MoveWeights,
  runs: Uint16Array,
  first: number,
  buckets: number,
): Int32Array {
  const { packed } = weights;
  sums.fill(-ABOVE_ZERO * runs.length);
  // A loop of its own: it is so short that the processor fetches many rows at once, which the sums then find at hand.
  for (let run = 0; run < runs.length; run++) {
    const row = (first + ((runs[run] ?? 0) & (buckets - 1))) * COLUMNS;
    if (packed[row] === 0) packRow(weights, row);
  }
  for (let start = 0; start < runs.length; start += MOST_AT_ONCE) {
    const end = Math.min(runs.length, start + MOST_AT_ONCE);
    // Five columns, written out: side by side they take half as long as one after another.
    let even0 = 0;
    let even1 = 0;
    let even2 = 0;
    let even3 = 0;
    let even4 = 0;
    let odd0 = 0;
    let odd1 = 0;
    let odd2 = 0;
    let odd3 = 0;
    let odd4 = 0;
    for (let run = start; run < end; run++) {
      const row = (first + ((runs[run] ?? 0) & (buckets - 1))) * COLUMNS;
      const four0 = packed[row] ?? 0;
      const four1 = packed[row + 1] ?? 0;
      const four2 = packed[row + 2] ?? 0;
      const four3 = packed[row + 3] ?? 0;
      const four4 = packed[row + 4] ?? 0;
      even0 = (even0 + (four0 & EVERY_OTHER)) | 0;
      even1 = (even1 + (four1 & EVERY_OTHER)) | 0;
      even2 = (even2 + (four2 & EVERY_OTHER)) | 0;
      even3 = (even3 + (four3 & EVERY_OTHER)) | 0;
      even4 = (even4 + (four4 & EVERY_OTHER)) | 0;
      odd0 = (odd0 + ((four0 >>> 8) & EVERY_OTHER)) | 0;
      odd1 = (odd1 + ((four1 >>> 8) & EVERY_OTHER)) | 0;
      odd2 = (odd2 + ((four2 >>> 8) & EVERY_OTHER)) | 0;
      odd3 = (odd3 + ((four3 >>> 8) & EVERY_OTHER)) | 0;
      odd4 = (odd4 + ((four4 >>> 8) & EVERY_OTHER)) | 0;
    }
    addFour(0, even0, odd0);
    addFour(4, even1, odd1);
    addFour(8, even2, odd2);
    addFour(12, even3, odd3);
    addFour(16, even4, odd4);
  }
  return sums;
}

/** Adds the sums of a move and of the three after it: of the first and third, and of the second and fourth. */
function addFour(move: number, even: number, odd: number): void {
  sums[move] = (sums[move] ?? 0) + (even & 0xffff);
  sums[move + 1] = (sums[move + 1] ?? 0) + (odd & 0xffff);
  sums[move + 2] = (sums[move + 2] ?? 0) + (even >>> 16);
  sums[move + 3] = (sums[move + 3] ?? 0) + (odd >>> 16);
}
