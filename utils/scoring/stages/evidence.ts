import { SCORED_LABELS, type Where } from '../../requests/index.ts';
import type { ReasonCode } from '../reason-codes.ts';

/** One cause, and what it adds to the logit of each label (in the order of SCORED_LABELS). */
export interface Evidence {
  readonly code: ReasonCode;
  readonly where: Where;
  /** UTF-16 offsets into the note or headline, end exclusive; null where the cause is not a piece of text. */
  readonly start: number | null;
  readonly end: number | null;
  readonly logits: readonly number[];
}

/** What the wording of a note's single words adds: causes as well, but too many to make an object of each. */
export interface Wording {
  readonly words: readonly { readonly start: number; readonly end: number }[];
  /** A row for each word with a number for each label in it; all zero where another cause has taken the word. */
  readonly rows: Float64Array;
}

/** Everything that a verdict comes from. */
export interface Causes {
  readonly evidence: readonly Evidence[];
  readonly wording: Wording;
}

/** The logits that causes add up to. */
export function sumCauses({ evidence, wording: { rows } }: Causes): readonly number[] {
  const labels = SCORED_LABELS.length;
  const sums = new Array<number>(labels).fill(0);
  for (const { logits } of evidence)
    for (let label = 0; label < labels; label++) sums[label] = (sums[label] ?? 0) + (logits[label] ?? 0);
  for (let row = 0; row < rows.length; row += labels)
    for (let label = 0; label < labels; label++) sums[label] = (sums[label] ?? 0) + (rows[row + label] ?? 0);
  return sums;
}
