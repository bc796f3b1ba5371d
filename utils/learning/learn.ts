import { type Choice, SCORED_LABELS, type ScoredLabel } from '../requests/index.ts';
import type { LabelShift, LessonKey, PersonalWeights } from '../scoring/personal-weights.ts';
import { REASON_CODES, type ReasonCode } from '../scoring/reason-codes.ts';
import { teachableCodes } from '../scoring/stages/personal-evidence.ts';
import type { Lesson } from './lesson.ts';
import { withinBounds } from './weight-bounds.ts';

/** Two or three decisions of one kind move its worth across the middle. */
const KIND_STEP = 0.9;
const CODE_STEP = 0.5;
/** A correction says what a note is; a decision only hints at it. */
const CORRECTION_STEP = 1.2;
const HINT_STEP = 0.15;
const MOST = 2;

const DIRECTION: Readonly<Record<Choice, number>> = { accept: 1, reply: 1, decline: -1, later: 0 };

const bounded = (value: number) => Math.max(-MOST, Math.min(MOST, value));

function isReasonCode(code: string): code is ReasonCode {
  return REASON_CODES.some((known) => known === code);
}

function likeliestOf(lesson: Lesson): ScoredLabel {
  const { probabilities } = lesson.verdict;
  return SCORED_LABELS.reduce((best, label) => (probabilities[label] > probabilities[best] ? label : best));
}

/** Moves the welcome of the note's kind and causes towards the decision. */
function learnWanted(
  wanted: PersonalWeights['wanted'],
  kind: ScoredLabel,
  codes: readonly ReasonCode[],
  direction: number,
): PersonalWeights['wanted'] {
  if (direction === 0) return wanted;
  const keys: readonly LessonKey[] = [`kind:${kind}`, ...codes];
  const learnt: Partial<Record<LessonKey, number>> = { ...wanted };
  for (const key of keys) {
    const step = key.startsWith('kind:') ? KIND_STEP : CODE_STEP;
    learnt[key] = bounded((learnt[key] ?? 0) + direction * step);
  }
  return learnt;
}

/** Moves the labels of the note's causes towards `right`, by how wrong the scorer was. */
function learnLabels(
  labels: PersonalWeights['labels'],
  lesson: Lesson,
  right: ScoredLabel,
  codes: readonly ReasonCode[],
  step: number,
): PersonalWeights['labels'] {
  const { probabilities } = lesson.verdict;
  const share = step / Math.sqrt(Math.max(1, codes.length));
  const learnt: Partial<Record<ReasonCode, LabelShift>> = { ...labels };
  for (const code of codes) {
    const shift: Partial<Record<ScoredLabel, number>> = { ...learnt[code] };
    for (const label of SCORED_LABELS) {
      const error = (label === right ? 1 : 0) - probabilities[label];
      // The likeliest wrong label and the right one are enough: small errors would fill the memory.
      if (Math.abs(error) > 0.2) shift[label] = bounded((shift[label] ?? 0) + share * error);
    }
    learnt[code] = shift;
  }
  return learnt;
}

/** What a decision says about the label: a wanted pitch may be none, an unwanted greeting may be one. */
function hintOf(kind: ScoredLabel, direction: number): ScoredLabel | null {
  if (direction > 0 && kind === 'pitch') return 'genuine';
  if (direction < 0 && (kind === 'genuine' || kind === 'generic')) return 'pitch';
  return null;
}

/**
 * Learns one lesson: the small second layer that says which kinds of request this reader wants, and what they call
 * what. The shipped weights stay as they are; the memory is bounded (at most 80 numbers, each -2 to 2).
 */
export function learn(weights: PersonalWeights, lesson: Lesson): PersonalWeights {
  const codes = teachableCodes(lesson.verdict.reasons.map(({ code }) => code).filter(isReasonCode));
  const direction = lesson.decision ? DIRECTION[lesson.decision] : 0;
  const corrected = lesson.label === 'unclear' ? null : lesson.label;
  const kind = corrected ?? likeliestOf(lesson);
  const hint = corrected ? null : hintOf(kind, direction);
  const right = corrected ?? hint;
  return withinBounds({
    wanted: learnWanted(weights.wanted, kind, codes, direction),
    labels: right
      ? learnLabels(weights.labels, lesson, right, codes, corrected ? CORRECTION_STEP : HINT_STEP)
      : weights.labels,
  });
}
