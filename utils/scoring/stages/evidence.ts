import type { Where } from '../../requests/index.ts';
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

/** The logits that a list of evidence adds up to. */
export function sumEvidence(evidence: readonly Evidence[], labels: number): readonly number[] {
  const sums = new Array<number>(labels).fill(0);
  for (const { logits } of evidence) {
    logits.forEach((logit, label) => {
      sums[label] = (sums[label] ?? 0) + logit;
    });
  }
  return sums;
}
