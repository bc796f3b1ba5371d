/** Phrases with what each says for each label, as the model file keeps them: one byte a character. */
export interface PhraseWeights {
  /** Those that were met in more than one message, in ascending order: {@link KEY_BYTES} each, the highest first. */
  readonly keys: string;
  /** Phrase by phrase one int8 number for each label, in the order of SCORED_LABELS, to be multiplied by the scale. */
  readonly weights: string;
  readonly scale: number;
}

/**
 * The same for finding: key and weights of a phrase side by side, at the phrase's home or a little after it. A note asks
 * for a hundred phrases, and to find one takes a single look at a part of the memory that is seldom at hand.
 */
export interface PhraseTable {
  /** Two numbers a slot, by rising keys: the last label's weight below the key, and those of the others; 0 where it is free. */
  readonly slots: Int32Array;
  /** By how many bits a key is shifted to the right to give the number of its home. */
  readonly shift: number;
  readonly scale: number;
}

/** Bytes that a key takes. */
export const KEY_BYTES = 3;
const KEY_BITS = 8 * KEY_BYTES;
const LABELS = 5;
/** Homes for each phrase, at least: with fewer, too many stand behind other phrases. */
const ROOM = 1.5;

/**
 * Tables phrases. Their keys are hashes, so that the first bits spread them evenly over the homes. One key of the 2^24,
 * which is 0, may look like a free slot.
 */
export function tablePhrases({ keys, weights, scale }: PhraseWeights): PhraseTable {
  const phrases = keys.length / KEY_BYTES;
  const bits = Math.min(KEY_BITS, Math.ceil(Math.log2(ROOM * phrases + 1)));
  const shift = KEY_BITS - bits;
  // With room behind the last home for those that find theirs taken.
  const slots = new Int32Array(2 * (2 ** bits + phrases));
  let slot = 0;
  // Bytes written out: this is done for all phrases whenever a worker wakes, and takes twice as long with a loop inside.
  for (let phrase = 0, at = 0, from = 0; phrase < phrases; phrase++, at += KEY_BYTES, from += LABELS) {
    const key = (keys.charCodeAt(at) << 16) | (keys.charCodeAt(at + 1) << 8) | keys.charCodeAt(at + 2);
    slot = Math.max(slot, 2 * (key >>> shift));
    slots[slot] = (key << 8) | weights.charCodeAt(from + 4);
    slots[slot + 1] =
      (weights.charCodeAt(from) << 24) |
      (weights.charCodeAt(from + 1) << 16) |
      (weights.charCodeAt(from + 2) << 8) |
      weights.charCodeAt(from + 3);
    slot += 2;
  }
  return { slots, shift, scale };
}

/** False for a phrase whose home is free, so that it is surely not known. */
export function mayBeKnown({ slots, shift }: PhraseTable, key: number): boolean {
  return slots[2 * (key >>> shift)] !== 0;
}

/** The slot of a phrase; -1 where it is not known. */
export function findPhrase({ slots, shift }: PhraseTable, key: number): number {
  for (let slot = 2 * (key >>> shift); slot < slots.length; slot += 2) {
    const kept = slots[slot] ?? 0;
    if (kept === 0 || kept >>> 8 > key) return -1;
    if (kept >>> 8 === key) return slot;
  }
  return -1;
}

/** What the phrase in a slot adds to the logit of a label. */
export function phraseLogit({ slots, scale }: PhraseTable, slot: number, label: number): number {
  const bytes = label === LABELS - 1 ? (slots[slot] ?? 0) << 24 : (slots[slot + 1] ?? 0) << (8 * label);
  return scale * (bytes >> 24);
}
