import {
  LABELS,
  type Label,
  type Probabilities,
  SCORED_LABELS,
  type ScoredLabel,
} from '../../requests/index.ts';
import type { ReasonCode } from '../reason-codes.ts';

/**
 * A person called a pitch or a scam is lost to the reader and costs ten missed pitches. The probabilities are too careful
 * there: of held-out notes said to come from a person with 7 to 20 %, 2 to 9 % did. So five or six would do; eight is on
 * the person's side.
 */
const LOST = 8;

/**
 * What it costs to call a note of one kind (row) by each label, in missed pitches. Mistakes cost about as much as a
 * missed pitch, and so does "unclear", but for a person who is lost.
 */
const COSTS: Readonly<Record<ScoredLabel, Readonly<Record<Label, number>>>> = {
  pitch: { pitch: 0, recruiter: 1.3, scam: 0.6, generic: 1.3, genuine: 1.6, unclear: 1 },
  recruiter: { pitch: 1.3, recruiter: 0, scam: 1.6, generic: 1.3, genuine: 1.3, unclear: 1 },
  scam: { pitch: 0.5, recruiter: 1.6, scam: 0, generic: 1.6, genuine: 2, unclear: 1 },
  generic: { pitch: 1.3, recruiter: 1.3, scam: 2, generic: 0, genuine: 1.3, unclear: 1 },
  genuine: { pitch: LOST, recruiter: 2, scam: LOST, generic: 1.6, genuine: 0, unclear: 1 },
};

/** In a language whose words we do not know only the letters speak: a label must be this likely. */
const LEAST_PROBABILITY_UNKNOWN = 0.75;
/** Fewer words than this are too little to say, whatever they are. */
const LEAST_WORDS = 3;

/** A label, or `unclear` and why. */
export interface Decision {
  readonly label: Label;
  readonly doubt: Extract<ReasonCode, 'too-short' | 'unknown-language' | 'mixed-evidence'> | null;
}

/** For each label what it costs, note by note in the order of SCORED_LABELS. */
const COSTS_OF = LABELS.map((called) => ({
  called,
  costs: SCORED_LABELS.map((truth) => COSTS[truth][called]),
}));

/** The label that costs least on average, given honest probabilities. */
function cheapest(probabilities: Probabilities): Label {
  const likely = SCORED_LABELS.map((truth) => probabilities[truth]);
  let cheapest: Label = 'unclear';
  let least = Infinity;
  for (const { called, costs } of COSTS_OF) {
    let sum = 0;
    for (let truth = 0; truth < likely.length; truth++) sum += (likely[truth] ?? 0) * (costs[truth] ?? 0);
    if (sum >= least) continue;
    least = sum;
    cheapest = called;
  }
  return cheapest;
}

/** Chooses the label of a note, or abstains. */
export function chooseLabel(probabilities: Probabilities, words: number, languageKnown: boolean): Decision {
  if (words < LEAST_WORDS) return { label: 'unclear', doubt: 'too-short' };
  const label = cheapest(probabilities);
  if (label === 'unclear') return { label, doubt: 'mixed-evidence' };
  if (!languageKnown && probabilities[label] < LEAST_PROBABILITY_UNKNOWN) {
    return { label: 'unclear', doubt: 'unknown-language' };
  }
  return { label, doubt: null };
}
