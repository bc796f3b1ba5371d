import type { Reason } from '../../requests/index.ts';
import { anyOf } from '../text/characters.ts';

/** What ends a clause. */
const breaksClause = anyOf('.,;:!?\n()–—…');
/** A word that carries less than this share of its clause's strongest makes a phrase longer, and not more telling. */
const WORTH_ITS_PLACE = 0.5;

/** A word's place in the note, end exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words from one number up to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Joins single words (in order, each with its weight) into one phrase for each clause of the note, by what the clause says in all. */
export function wordingPhrases(
  words: readonly Place[],
  weights: readonly number[],
  note: string,
): readonly Reason[] {
  const phrases: Reason[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    to = clauseEnd(words, from, note);
    const kept = densest(weights, from, to);
    const [first, last] = [words[kept.from], words[kept.to - 1]];
    if (kept.to === kept.from || first === undefined || last === undefined) continue;
    const weight = totalOf(weights, kept.from, kept.to);
    phrases.push({ code: 'wording', where: 'note', start: first.start, end: last.end, weight });
  }
  return phrases;
}

/** The number of the first word that is in another clause than this one. */
function clauseEnd(words: readonly Place[], from: number, note: string): number {
  let end = words[from]?.end ?? 0;
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (breaksClause(note, end, word.start)) return at;
    end = word.end;
  }
  return words.length;
}

function totalOf(weights: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += weights[at] ?? 0;
  return sum;
}

/**
 * The stretch of a clause that says what the clause says in all, and says it most densely: the one whose words add up to
 * most when each has to pay for its place (the maximum subarray, Kadane's way). Empty where no word does.
 */
function densest(weights: readonly number[], start: number, end: number): Stretch {
  const side = Math.sign(totalOf(weights, start, end));
  let strongest = -Infinity;
  for (let at = start; at < end; at++) strongest = Math.max(strongest, side * (weights[at] ?? 0));
  const price = WORTH_ITS_PLACE * strongest;
  let best: Stretch = { from: start, to: start };
  let most = 0;
  let from = start;
  let sum = 0;
  for (let at = start; at < end; at++) {
    sum += side * (weights[at] ?? 0) - price;
    if (sum > most) {
      most = sum;
      best = { from, to: at + 1 };
    }
    if (sum < 0) {
      sum = 0;
      from = at + 1;
    }
  }
  return best;
}
