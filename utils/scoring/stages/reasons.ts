import { type Reason, SCORED_LABELS, type ScoredLabel } from '../../requests/index.ts';
import { RIVALS } from '../model/model.ts';
import type { Evidence } from './evidence.ts';
import { isTelling } from './telling.ts';
import { wordingPhrases } from './wording-phrases.ts';

/** Weaker causes are not worth a reader's eye; in logits. */
const LEAST_WEIGHT = 0.12;
/** The same sentence a third time tells nothing new. */
const MOST_OF_ONE_CODE = 2;
const MOST_REASONS = 8;
const MOST_AGAINST = 2;
/** The wording is shown only where nothing better carries this share of the weight. */
const TOLD_BETTER = 1 / 3;
/** A cause that can be pointed at is worth more to a reader than one that cannot. */
const PLACELESS_RANK = 0.4;

const numberOf = (label: ScoredLabel) => SCORED_LABELS.indexOf(label);

/** Tells how much a cause raises a label above the mean of its rivals, in logits. */
export function weigherFor(label: ScoredLabel): (cause: Evidence) => number {
  const own = numberOf(label);
  const rivals = RIVALS[label].map(numberOf);
  return ({ logits }) => {
    let sum = 0;
    for (const rival of rivals) sum += logits[rival] ?? 0;
    return (logits[own] ?? 0) - sum / rivals.length;
  };
}

/** Places of one code that touch and pull the same way become one. */
function joinTouching(reasons: readonly Reason[]): readonly Reason[] {
  const joined: Reason[] = [];
  for (const reason of [...reasons].sort((a, b) => (a.start ?? -1) - (b.start ?? -1))) {
    const last = joined.findLast((other) => other.code === reason.code && other.where === reason.where);
    const touches =
      last && last.end !== null && reason.start !== null
        ? reason.start - last.end <= 2 && Math.sign(last.weight) === Math.sign(reason.weight)
        : last?.start === null && reason.start === null;
    if (last && touches) {
      joined[joined.indexOf(last)] = {
        ...last,
        end: last.end === null || reason.end === null ? null : Math.max(last.end, reason.end),
        weight: last.weight + reason.weight,
      };
    } else joined.push(reason);
  }
  return joined;
}

/** "Worded like such notes" comes after what means something, unless that is much weaker. */
const WORDING_RANK = 0.15;

function rankOf({ code, weight, start, where }: Reason): number {
  if (code === 'wording') return Math.abs(weight) * WORDING_RANK;
  return Math.abs(weight) * (start === null && where === 'note' ? PLACELESS_RANK : 1);
}

function toReason({ code, where, start, end }: Evidence, weight: number): Reason {
  return { code, where, start, end, weight };
}

function supportOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + (weight >= LEAST_WEIGHT ? weight : 0), 0);
}

/** Causes whose sentence means something, and the wording only where these say too little. */
function worthTelling(evidence: readonly Evidence[], label: ScoredLabel, note: string): readonly Reason[] {
  const weigh = weigherFor(label);
  const telling: Reason[] = [];
  const words: Evidence[] = [];
  let most = 0;
  for (const cause of evidence) {
    const weight = weigh(cause);
    if (cause.code !== 'wording') {
      if (isTelling(cause.code, label, weight)) telling.push(toReason(cause, weight));
    } else if (cause.where === 'note') {
      words.push(cause);
      most += Math.max(0, weight);
    }
  }
  const told = joinTouching(telling);
  const better = supportOf(told);
  const isEnough = (support: number) => better >= TOLD_BETTER * (better + support);
  // No phrase says more than those of its words that speak for the label.
  if (isEnough(most)) return told;
  const phrases = wordingPhrases(
    words.map((cause) => toReason(cause, weigh(cause))),
    note,
  );
  return isEnough(supportOf(phrases)) ? told : [...told, ...phrases];
}

/**
 * The causes that a reader is shown for a label, strongest support first, then what speaks against it. What is
 * left out (weak words, the model's bias, what would not make sense as a sentence) is the remainder of the same sum.
 */
export function reasonsFor(
  evidence: readonly Evidence[],
  label: ScoredLabel,
  note: string,
): readonly Reason[] {
  const all = worthTelling(evidence, label, note).filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT);
  const strongest = [...all].sort((a, b) => rankOf(b) - rankOf(a));
  const shown = strongest.filter((reason, index) => {
    const stronger = strongest.slice(0, index).filter(({ code }) => code === reason.code).length;
    return stronger < MOST_OF_ONE_CODE;
  });
  // "The length speaks against it" helps nobody: what speaks against a label must be there to be seen.
  const against = shown
    .filter(({ weight, start, where }) => weight < 0 && (start !== null || where !== 'note'))
    .slice(0, MOST_AGAINST);
  const support = shown.filter((reason) => reason.weight > 0).slice(0, MOST_REASONS - against.length);
  return [...support, ...against];
}
