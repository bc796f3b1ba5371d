import { type Choice, SCORED_LABELS, type ScoredLabel, type Verdict } from '../requests/index.ts';
import type { LabelShift, Trait } from '../scoring/personal-weights.ts';
import type { Change } from './lesson.ts';

/** How far a decision has to be from the worth that was given for there to be something to learn. */
const ERROR = 0.4;
/** Nearer than this a label was right enough. */
const LABEL_ERROR = 0.1;

/** What a decision says for itself; a decline has many reasons, and "later" says nothing. */
const WEIGHT: Readonly<Record<Choice, number>> = { accept: 1, reply: 1, decline: 0.7, later: 0 };
const WANTED: Readonly<Record<Choice, 0 | 1>> = { accept: 1, reply: 1, decline: 0, later: 0 };
/** A correction says what a note is; a decision only hints at what is wanted. */
const CORRECTION = 1.2;

/** How many of the lessons so far have made something more welcome, and how many less. */
export interface Balance {
  readonly more: number;
  readonly less: number;
}

/** Who declines nine of ten must not teach that everything is unwelcome: the rarer kind of lesson weighs more. */
function balanced(wanted: 0 | 1, { more, less }: Balance): number {
  const [own, other] = wanted === 1 ? [more, less] : [less, more];
  return Math.min(1.5, Math.max(0.5, (other + 5) / (own + 5)));
}

/**
 * What a decision changes, trait by trait; nothing where Winnow had expected it.
 *
 * @param worth that was given to the request before the decision, 0 to 1
 */
export function learnFromDecision(
  choice: Choice,
  worth: number,
  traits: readonly Trait[],
  balance: Balance,
): readonly Change[] {
  const error = WANTED[choice] - worth;
  if (WEIGHT[choice] === 0 || Math.abs(error) < ERROR) return [];
  const step = WEIGHT[choice] * balanced(WANTED[choice], balance) * error;
  return traits.map(({ key, shown, value }) => ({ key, shown, wanted: step * value, labels: {} }));
}

/**
 * What the reader's own word for a label changes. Words alone: that a whole kind is called wrongly would move
 * everything at once.
 *
 * @param probabilities that were given before the correction
 */
export function learnFromCorrection(
  right: ScoredLabel,
  probabilities: Verdict['probabilities'],
  traits: readonly Trait[],
): readonly Change[] {
  const errors = SCORED_LABELS.map(
    (label) => [label, (label === right ? 1 : 0) - probabilities[label]] as const,
  );
  const counting = errors.filter(([, error]) => Math.abs(error) >= LABEL_ERROR);
  if (counting.length === 0) return [];
  return traits
    .filter(({ key }) => key.startsWith('word:') || key.startsWith('headline:'))
    .map(({ key, shown, value }) => ({
      key,
      shown,
      wanted: 0,
      labels: Object.fromEntries(
        counting.map(([label, error]) => [label, CORRECTION * error * value]),
      ) satisfies LabelShift,
    }));
}
