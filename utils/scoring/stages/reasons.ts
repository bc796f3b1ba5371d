import { type Reason, SCORED_LABELS, type ScoredLabel } from '../../requests/index.ts';
import { RIVALS } from '../model/model.ts';
import type { Causes, Evidence, Wording } from './evidence.ts';
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

/** Weighs the logits of one cause; in a table, those that begin at a place. */
type Weigher = (logits: ArrayLike<number>, from?: number) => number;

function weigherOf(label: ScoredLabel): Weigher {
  const rivals = RIVALS[label];
  // Written out for five labels: every word of a note is weighed.
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = SCORED_LABELS.map((each) => {
    if (each === label) return 1;
    return rivals.includes(each) ? -1 / rivals.length : 0;
  });
  return (logits, from = 0) =>
    first * (logits[from] ?? 0) +
    second * (logits[from + 1] ?? 0) +
    third * (logits[from + 2] ?? 0) +
    fourth * (logits[from + 3] ?? 0) +
    fifth * (logits[from + 4] ?? 0);
}

const WEIGHERS = new Map(SCORED_LABELS.map((label) => [label, weigherOf(label)]));

/** Tells how much a cause raises a label above the mean of its rivals, in logits. */
export const weigherFor = (label: ScoredLabel): Weigher => WEIGHERS.get(label) ?? weigherOf(label);

/** Places of one code that touch and pull the same way become one. */
function joinTouching(reasons: readonly Reason[]): readonly Reason[] {
  const joined: Reason[] = [];
  for (const reason of [...reasons].sort((a, b) => (a.start ?? -1) - (b.start ?? -1))) {
    const at = lastOfCode(joined, reason);
    const last = joined[at];
    if (last === undefined || !touches(last, reason)) joined.push(reason);
    else
      joined[at] = {
        ...last,
        end: last.end === null || reason.end === null ? null : Math.max(last.end, reason.end),
        weight: last.weight + reason.weight,
      };
  }
  return joined;
}

/** Where the last reason of the same code and place stands; -1 where there is none. */
function lastOfCode(reasons: readonly Reason[], { code, where }: Reason): number {
  let at = reasons.length - 1;
  while (at >= 0 && (reasons[at]?.code !== code || reasons[at]?.where !== where)) at--;
  return at;
}

function touches(last: Reason, next: Reason): boolean {
  if (last.end === null || next.start === null) return last.start === null && next.start === null;
  return next.start - last.end <= 2 && Math.sign(last.weight) === Math.sign(next.weight);
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

/** The words that no other cause has taken, joined to phrases by what their wording does for a label. */
function phrasesOf({ words, rows }: Wording, weigh: Weigher, note: string): readonly Reason[] {
  const free: Wording['words'][number][] = [];
  const weights: number[] = [];
  let row = 0;
  for (const word of words) {
    if (!isTaken(rows, row)) {
      free.push(word);
      weights.push(weigh(rows, row));
    }
    row += SCORED_LABELS.length;
  }
  return wordingPhrases(free, weights, note);
}

function isTaken(rows: Float64Array, row: number): boolean {
  for (let at = row; at < row + SCORED_LABELS.length; at++) if (rows[at] !== 0) return false;
  return true;
}

/** Causes whose sentence means something, and the wording only where these say too little. */
function worthTelling({ evidence, wording }: Causes, label: ScoredLabel, note: string): readonly Reason[] {
  const weigh = weigherFor(label);
  const telling: Reason[] = [];
  let most = 0;
  for (const cause of evidence) {
    const weight = weigh(cause.logits);
    if (cause.code !== 'wording') {
      if (isTelling(cause.code, label, weight)) telling.push(toReason(cause, weight));
    } else if (cause.where === 'note') {
      most += Math.max(0, weight);
    }
  }
  for (let row = 0; row < wording.rows.length; row += SCORED_LABELS.length)
    most += Math.max(0, weigh(wording.rows, row));
  const told = joinTouching(telling);
  const better = supportOf(told);
  const isEnough = (support: number) => better >= TOLD_BETTER * (better + support);
  // No phrase says more than those of its words that speak for the label.
  if (isEnough(most)) return told;
  const phrases = phrasesOf(wording, weigh, note);
  return isEnough(supportOf(phrases)) ? told : [...told, ...phrases];
}

/**
 * The causes that a reader is shown for a label, strongest support first, then what speaks against it. What is
 * left out (weak words, the model's bias, what would not make sense as a sentence) is the remainder of the same sum.
 */
export function reasonsFor(causes: Causes, label: ScoredLabel, note: string): readonly Reason[] {
  const all = worthTelling(causes, label, note).filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT);
  const strongest = [...all].sort((a, b) => rankOf(b) - rankOf(a));
  const times = new Map<string, number>();
  const shown = strongest.filter(({ code }) => {
    const time = (times.get(code) ?? 0) + 1;
    times.set(code, time);
    return time <= MOST_OF_ONE_CODE;
  });
  // "The length speaks against it" helps nobody: what speaks against a label must be there to be seen.
  const against = shown
    .filter(({ weight, start, where }) => weight < 0 && (start !== null || where !== 'note'))
    .slice(0, MOST_AGAINST);
  const support = shown.filter((reason) => reason.weight > 0).slice(0, MOST_REASONS - against.length);
  return [...support, ...against];
}
