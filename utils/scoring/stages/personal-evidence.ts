import type { Reason, ScoredLabel } from '../../requests/index.ts';
import { labelShifts } from '../personal/shifts.ts';
import type { PersonalWeights, Trait } from '../personal-weights.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { Evidence } from './evidence.ts';

/** Heavier than anything that is found: the reader's own word is told first. */
const TOLD_FIRST = 10;
/** A worth that is moved by less is hardly seen to move; in logits. */
const NOTICED = 0.3;

const ON_CARD = { where: 'card', start: null, end: null } as const;

/** What the reader's corrections add to a note's labels, as one cause. */
export function personalEvidence(traits: readonly Trait[], personal: PersonalWeights): readonly Evidence[] {
  const logits = labelShifts(traits, personal);
  return logits.every((logit) => logit === 0) ? [] : [{ ...ON_CARD, code: 'reader-taught', logits }];
}

/** The reason that a reader is shown where their own lessons moved the worth by enough to notice. */
export function personalReasons(shift: number): readonly Reason[] {
  if (Math.abs(shift) < NOTICED) return [];
  const code: ReasonCode = shift > 0 ? 'reader-wants-such' : 'reader-declines-such';
  return [{ ...ON_CARD, code, weight: shift }];
}

/** The reason for a label that the reader has given themselves. */
export function correctedReasons(corrected: ScoredLabel | null): readonly Reason[] {
  return corrected === null ? [] : [{ ...ON_CARD, code: 'reader-corrected', weight: TOLD_FIRST }];
}
