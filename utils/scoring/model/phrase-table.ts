import { nibbleAt } from './nibbles.ts';

/**
 * Phrases with what each says for each label, for finding. A key is 24 bits of a hash: its first 16 are the number of
 * its shelf, where some eight phrases stand side by side, and the rest tells it from the others there.
 */
export interface PhraseTable {
  /** Where each shelf begins among the entries, and at last where the last one ends. */
  readonly shelves: Uint32Array;
  /** The last 8 bits of a key, then for each label 4 bits, in the order of SCORED_LABELS, and a last bit that no entry is 0. */
  readonly entries: Uint32Array;
  readonly scale: number;
}

/** Phrases as the model file keeps them. */
export interface StoredPhrases {
  readonly scale: number;
  /** How far each key is from the one before it, by rising keys, in digits: see {@link digitAt}. */
  readonly keys: string;
  /** One digit a phrase: which of the commonest weights it has, or {@link OWN_WEIGHTS}. */
  readonly codes: string;
  /** The commonest weights: for each label a number from -8 to 7, to be multiplied by the scale. */
  readonly common: readonly (readonly number[])[];
  /** The weights of those that have their own, as nibbles, one byte a character. */
  readonly others: string;
}

const SHELF_BITS = 16;
const LOW_BITS = 8;
const LABELS = 5;
const LABEL_BITS = 4;
const NOUGHT = 8;
const IS_KNOWN = 1 << (LOW_BITS + LABEL_BITS * LABELS);

// Digits are printable signs that JSON keeps as they are, so that what is common is short once it is packed.
const FIRST_DIGIT = 0x23; // #
const BACKSLASH = 0x5c;
/** The greatest digit. In a distance it stands for itself and for more to come, in a code for weights of its own. */
export const LAST_DIGIT = 90;
export const OWN_WEIGHTS = LAST_DIGIT;

/** The digit at a place, 0 to 90. */
function digitAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code - FIRST_DIGIT - (code > BACKSLASH ? 1 : 0);
}

/** The sign for a digit. */
export function digitSign(digit: number): string {
  const code = FIRST_DIGIT + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** What an entry keeps of weights: one of -8 to 7 for each label. */
function packWeights(weightOf: (label: number) => number): number {
  let packed = 0;
  for (let label = 0; label < LABELS; label++) packed |= (weightOf(label) + NOUGHT) << (LABEL_BITS * label);
  return packed;
}

/** Tables phrases. Throws where what is stored of them does not fit together. */
export function tablePhrases({ scale, keys, codes, common, others }: StoredPhrases): PhraseTable {
  const shelves = new Uint32Array(2 ** SHELF_BITS + 1);
  const entries = new Uint32Array(codes.length);
  const known = common.map((weights) => packWeights((label) => weights[label] ?? 0));
  let key = 0;
  let at = 0;
  let own = 0;
  let shelf = 0;
  for (let phrase = 0; phrase < codes.length; phrase++) {
    let digit = digitAt(keys, at++);
    for (; digit === LAST_DIGIT; digit = digitAt(keys, at++)) key += LAST_DIGIT;
    key += digit;
    const code = digitAt(codes, phrase);
    const weights =
      code === OWN_WEIGHTS ? packWeights((label) => nibbleAt(others, own + label)) : known[code];
    if (code === OWN_WEIGHTS) own += LABELS;
    entries[phrase] = IS_KNOWN | ((weights ?? 0) << LOW_BITS) | (key & (2 ** LOW_BITS - 1));
    for (; shelf < key >>> LOW_BITS; shelf++) shelves[shelf + 1] = phrase;
  }
  if (at !== keys.length || Math.ceil(own / 2) !== others.length)
    throw new Error('The stored phrases are cut short');
  shelves.fill(codes.length, shelf + 1);
  return { shelves, entries, scale };
}

/** The entry of a phrase; 0 where it is not known. */
export function findPhrase({ shelves, entries }: PhraseTable, key: number): number {
  const shelf = key >>> LOW_BITS;
  const low = key & (2 ** LOW_BITS - 1);
  const end = shelves[shelf + 1] ?? 0;
  for (let at = shelves[shelf] ?? 0; at < end; at++) {
    const entry = entries[at] ?? 0;
    if ((entry & (2 ** LOW_BITS - 1)) === low) return entry;
  }
  return 0;
}

/** What the phrase of an entry says for a label, to be multiplied by the table's scale. */
export function phraseWeight(entry: number, label: number): number {
  return ((entry >>> (LOW_BITS + LABEL_BITS * label)) & (2 ** LABEL_BITS - 1)) - NOUGHT;
}
