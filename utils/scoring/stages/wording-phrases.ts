import type { Reason } from '../../requests/index.ts';

/** What ends a clause. */
const CLAUSE_BREAK = /[.,;:!?\n()–—…]/u;
/** A word that carries less than this share of its clause's strongest makes a phrase longer, and not more telling. */
const WORTH_ITS_PLACE = 0.5;

type Placed = Reason & { readonly start: number; readonly end: number };

const isPlaced = (reason: Reason): reason is Placed => reason.start !== null && reason.end !== null;
const totalOf = (words: readonly Placed[]) => words.reduce((sum, { weight }) => sum + weight, 0);

/**
 * The stretch of a clause that says what the clause says in all, and says it most densely: the one whose words add up to
 * most when each has to pay for its place (the maximum subarray, Kadane's way).
 */
function densest(words: readonly Placed[]): readonly Placed[] {
  const side = Math.sign(totalOf(words));
  const price = WORTH_ITS_PLACE * Math.max(...words.map(({ weight }) => side * weight));
  let best: readonly Placed[] = [];
  let most = 0;
  let from = 0;
  let sum = 0;
  words.forEach(({ weight }, at) => {
    sum += side * weight - price;
    if (sum > most) {
      most = sum;
      best = words.slice(from, at + 1);
    }
    if (sum < 0) {
      sum = 0;
      from = at + 1;
    }
  });
  return best;
}

/** Joins single words into one phrase for each clause of the note, by what the clause says in all. */
export function wordingPhrases(words: readonly Reason[], note: string): readonly Reason[] {
  const clauses: Placed[][] = [];
  for (const word of words.filter(isPlaced).sort((a, b) => a.start - b.start)) {
    const clause = clauses.at(-1);
    const last = clause?.at(-1);
    const between = last ? note.slice(last.end, word.start) : '';
    if (clause && (between === ' ' || !CLAUSE_BREAK.test(between))) clause.push(word);
    else clauses.push([word]);
  }
  return clauses.flatMap((clause) => {
    const kept = densest(clause);
    const [first, last] = [kept[0], kept.at(-1)];
    return first && last ? [{ ...first, end: last.end, weight: totalOf(kept) }] : [];
  });
}
