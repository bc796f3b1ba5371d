/** One small weight for each bucket and move, four moves in one number: sums of four cost little more than one. */
export interface MoveWeights {
  readonly bytes: string;
  /** For each bucket the packed weights of all moves, 128 added to each so that none is below zero; 0 until they are needed. */
  readonly packed: Float64Array;
}

const MOVES_IN_ONE = 4;
const COLUMNS = 5;
const ABOVE_ZERO = 128;
/** Four times 13 bits are whole numbers that a double holds exactly, and 13 bits are room for 32 weights. */
const BITS = 13;
const LANE = 2 ** BITS;
const HALF = LANE * LANE;
const MOST_AT_ONCE = 32;

/** @param bytes For each bucket one int8 number for each move, one a character; there must be twenty moves. */
export function packMoveWeights(bytes: string, moves: number): MoveWeights {
  if (moves !== MOVES_IN_ONE * COLUMNS) throw new Error(`Sums are made for twenty moves, not for ${moves}`);
  return { bytes, packed: new Float64Array(bytes.length / MOVES_IN_ONE) };
}

/** Packs one bucket, at the first note that has it: a worker wakes for a note or two, which have few of them. */
function packRow({ bytes, packed }: MoveWeights, row: number): void {
  for (let at = row; at < row + COLUMNS; at++) {
    const from = at * MOVES_IN_ONE;
    const low = aboveZero(bytes.charCodeAt(from)) + aboveZero(bytes.charCodeAt(from + 1)) * LANE;
    const high = aboveZero(bytes.charCodeAt(from + 2)) + aboveZero(bytes.charCodeAt(from + 3)) * LANE;
    packed[at] = low + high * HALF;
  }
}

/** An int8 number, given by its bits, and 128. */
const aboveZero = (byte: number) => (byte + ABOVE_ZERO) & 0xff;

const sums = new Int32Array(MOVES_IN_ONE * COLUMNS);

/** The weights of some buckets added up, for each move; good until it is called again. */
export function sumWeights(weights: MoveWeights, buckets: Uint16Array, from: number): Int32Array {
  const { packed } = weights;
  sums.fill(-ABOVE_ZERO * buckets.length);
  for (let start = 0; start < buckets.length; start += MOST_AT_ONCE) {
    const end = Math.min(buckets.length, start + MOST_AT_ONCE);
    // Five columns, written out: side by side they take half as long as one after another.
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let fifth = 0;
    for (let run = start; run < end; run++) {
      const row = (from + (buckets[run] ?? 0)) * COLUMNS;
      if (packed[row] === 0) packRow(weights, row);
      first += packed[row] ?? 0;
      second += packed[row + 1] ?? 0;
      third += packed[row + 2] ?? 0;
      fourth += packed[row + 3] ?? 0;
      fifth += packed[row + 4] ?? 0;
    }
    addFour(0, first);
    addFour(4, second);
    addFour(8, third);
    addFour(12, fourth);
    addFour(16, fifth);
  }
  return sums;
}

/** Adds four sums that are packed in one number to those of a move and of the three after it. */
function addFour(move: number, four: number): void {
  const high = Math.floor(four / HALF);
  const low = four - high * HALF;
  sums[move] = (sums[move] ?? 0) + (low & (LANE - 1));
  sums[move + 1] = (sums[move + 1] ?? 0) + (low >>> BITS);
  sums[move + 2] = (sums[move + 2] ?? 0) + (high & (LANE - 1));
  sums[move + 3] = (sums[move + 3] ?? 0) + (high >>> BITS);
}
