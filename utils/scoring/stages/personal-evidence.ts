import { type Probabilities, type Reason, SCORED_LABELS } from '../../requests/index.ts';
import type { LessonKey, PersonalWeights } from '../personal-weights.ts';
import type { ReasonCode } from '../reason-codes.ts';
import type { Evidence } from './evidence.ts';

/** Causes that every note has: they would teach about all notes at once. */
const EVERYWHERE: ReadonlySet<ReasonCode> = new Set([
  'wording',
  'length-of-note',
  'specific-details',
  'asks-question',
  'loud-writing',
  'mixed-evidence',
  'too-short',
  'unknown-language',
  'reader-wants-such',
  'reader-declines-such',
]);

/** The causes among codes that a lesson can be about, each once. */
export function teachableCodes(codes: readonly ReasonCode[]): readonly ReasonCode[] {
  return [...new Set(codes)].filter((code) => !EVERYWHERE.has(code));
}

/** What the reader's corrections add to a note's labels, as one cause; it has no place in the note and is not shown. */
export function personalEvidence(
  codes: readonly ReasonCode[],
  personal: PersonalWeights,
): readonly Evidence[] {
  const logits = SCORED_LABELS.map((label) =>
    teachableCodes(codes).reduce((sum, code) => sum + (personal.labels[code]?.[label] ?? 0), 0),
  );
  if (logits.every((logit) => logit === 0)) return [];
  return [{ code: 'wording', where: 'card', start: null, end: null, logits }];
}

/** Together a reader's lessons move the worth by no more than this, in logits. */
const MOST_SHIFT = 4;

/**
 * How much more (or less) such a request is worth to this reader, in logits: the kinds by their probability, the
 * causes by their mean, so that a note with many causes is not moved further than one with few.
 */
export function worthShift(
  probabilities: Probabilities,
  codes: readonly ReasonCode[],
  personal: PersonalWeights,
): number {
  const wanted = (key: LessonKey) => personal.wanted[key] ?? 0;
  const byKind = SCORED_LABELS.reduce(
    (sum, label) => sum + probabilities[label] * wanted(`kind:${label}`),
    0,
  );
  const known = teachableCodes(codes).filter((code) => wanted(code) !== 0);
  const byCode = known.reduce((sum, code) => sum + wanted(code), 0) / Math.max(1, known.length);
  return Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, byKind + byCode));
}

/** Moves a worth (0 to 1) by a shift in logits; 0 and 1 are left a little room, so that lessons can move them. */
export function shiftWorth(worth: number, shift: number): number {
  if (shift === 0) return worth;
  const inside = Math.min(0.98, Math.max(0.02, worth));
  return 1 / (1 + Math.exp(-(Math.log(inside / (1 - inside)) + shift)));
}

/** The reason that a reader is shown where their own lessons moved the worth by enough to notice. */
export function personalReasons(shift: number): readonly Reason[] {
  if (Math.abs(shift) < 0.3) return [];
  const code: ReasonCode = shift > 0 ? 'reader-wants-such' : 'reader-declines-such';
  return [{ code, where: 'card', start: null, end: null, weight: shift }];
}
