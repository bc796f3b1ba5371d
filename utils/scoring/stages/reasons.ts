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

/** How much a cause raises a label above the mean of its rivals, in logits. */
export function weightFor(evidence: Evidence, label: ScoredLabel): number {
  const logit = (which: ScoredLabel) => evidence.logits[SCORED_LABELS.indexOf(which)] ?? 0;
  const rivals = RIVALS[label];
  return logit(label) - rivals.reduce((sum, rival) => sum + logit(rival), 0) / rivals.length;
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

interface Cause extends Reason {
  readonly code: Evidence['code'];
}

/** Causes whose sentence means something, and the wording only where these say too little. */
function worthTelling(causes: readonly Cause[], label: ScoredLabel, note: string): readonly Reason[] {
  const told = joinTouching(
    causes.filter(({ code, weight }) => code !== 'wording' && isTelling(code, label, weight)),
  );
  const phrases = wordingPhrases(
    causes.filter(({ code, where }) => code === 'wording' && where === 'note'),
    note,
  );
  const support = (reasons: readonly Reason[]) =>
    reasons.reduce((sum, { weight }) => sum + (weight >= LEAST_WEIGHT ? weight : 0), 0);
  const better = support(told);
  return better >= TOLD_BETTER * (better + support(phrases)) ? told : [...told, ...phrases];
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
  const causes = evidence.map((cause) => ({
    code: cause.code,
    where: cause.where,
    start: cause.start,
    end: cause.end,
    weight: weightFor(cause, label),
  }));
  const all = worthTelling(causes, label, note).filter((reason) => Math.abs(reason.weight) >= LEAST_WEIGHT);
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
