import { DIGITS_APART, digitAt, LAST_DIGIT } from './digits.ts';

/** Phrases with what each says for each label, as the model file keeps them: shelf by shelf, in digits. */
export interface StoredPhrases {
  readonly scale: number;
  /** How far each key is from the one before it on its shelf (the first: from the shelf's beginning), by rising keys. */
  readonly keys: string;
  /** Of each phrase one digit: which of the commonest weights it has, or the last digit and its own, one for each label. */
  readonly weights: string;
  /** The commonest weights: of each label one from -7 to 7, to be multiplied by the scale. */
  readonly common: readonly (readonly number[])[];
}

/**
 * The same for finding. A worker wakes for a note or two, which ask for a few hundred of half a million phrases: a shelf
 * is read when it is first asked for one.
 */
export interface PhraseTable {
  readonly scale: number;
  /** The shelves as they are stored. */
  readonly keys: readonly string[];
  readonly weights: readonly string[];
  readonly common: readonly number[];
  /** Where the entries of each shelf begin; there is room for one at each sign of its keys. */
  readonly starts: Int32Array;
  /** How many phrases there are on each shelf; below zero while it has not been read. */
  readonly counts: Int16Array;
  /** By rising keys: the last bits of a key, then 4 bits for each label. */
  readonly entries: Uint32Array;
}

const KEY_BITS = 24;
/** So many first bits of a key are the number of its shelf. */
const SHELF_BITS = 12;
const LOW_BITS = KEY_BITS - SHELF_BITS;
const LOW_MASK = 2 ** LOW_BITS - 1;
export const SHELVES = 2 ** SHELF_BITS;

const LABELS = 5;
const LABEL_BITS = 4;
const LABEL_MASK = 2 ** LABEL_BITS - 1;
const WEIGHT_BITS = LABELS * LABEL_BITS;
/** Weights are kept with so much added: none is 0 then, and so is no entry. */
export const NOUGHT = 8;
/** Which weights are commonest is said by one digit, and the last one says that they are others. */
export const MOST_COMMON = LAST_DIGIT;

/** The shelf of a key, and its first key. */
export const shelfOf = (key: number) => key >>> LOW_BITS;
export const firstOnShelf = (shelf: number) => shelf << LOW_BITS;

/** Makes phrases ready for finding. Throws where a shelf is missing. */
export function tablePhrases({ scale, keys, weights, common }: StoredPhrases): PhraseTable {
  const onShelves = keys.split(DIGITS_APART);
  const ofShelves = weights.split(DIGITS_APART);
  if (onShelves.length !== SHELVES || ofShelves.length !== SHELVES)
    throw new Error('The stored phrases are cut short');
  const starts = new Int32Array(SHELVES);
  for (let shelf = 1; shelf < SHELVES; shelf++)
    starts[shelf] = (starts[shelf - 1] ?? 0) + (onShelves[shelf - 1]?.length ?? 0);
  return {
    scale,
    keys: onShelves,
    weights: ofShelves,
    common: common.map((each) => each.reduceRight((packed, weight) => pack(packed, weight + NOUGHT), 0)),
    starts,
    counts: new Int16Array(SHELVES).fill(-1),
    entries: new Uint32Array(keys.length),
  };
}

const pack = (before: number, weight: number) => (before << LABEL_BITS) | weight;

function readShelf({ keys, weights, common, starts, counts, entries }: PhraseTable, shelf: number): void {
  const distances = keys[shelf] ?? '';
  const codes = weights[shelf] ?? '';
  const start = starts[shelf] ?? 0;
  let phrases = 0;
  let low = 0;
  let at = 0;
  for (let place = 0; place < distances.length; place++) {
    const digit = digitAt(distances, place);
    low += digit;
    if (digit === LAST_DIGIT) continue;
    const code = digitAt(codes, at++);
    let packed = common[code] ?? 0;
    if (code === LAST_DIGIT) {
      at += LABELS;
      for (let label = 1; label <= LABELS; label++) packed = pack(packed, digitAt(codes, at - label));
    }
    entries[start + phrases++] = (low << WEIGHT_BITS) | packed;
  }
  counts[shelf] = phrases;
}

/** The entry of a phrase; 0 where it is not known. */
export function findPhrase(table: PhraseTable, key: number): number {
  const { starts, counts, entries } = table;
  const shelf = shelfOf(key);
  if ((counts[shelf] ?? 0) < 0) readShelf(table, shelf);
  const low = key & LOW_MASK;
  const start = starts[shelf] ?? 0;
  const count = counts[shelf] ?? 0;
  // Keys are hashes: a phrase stands about where its key says, a few places off.
  let at = start + ((low * count) >>> LOW_BITS);
  while (at > start && (entries[at] ?? 0) >>> WEIGHT_BITS > low) at--;
  for (const end = start + count; at < end; at++) {
    const entry = entries[at] ?? 0;
    if (entry >>> WEIGHT_BITS >= low) return entry >>> WEIGHT_BITS === low ? entry : 0;
  }
  return 0;
}

/** What the phrase of an entry says for a label, to be multiplied by the table's scale. */
export function phraseWeight(entry: number, label: number): number {
  return ((entry >>> (LABEL_BITS * label)) & LABEL_MASK) - NOUGHT;
}
