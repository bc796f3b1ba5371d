import type { Reason } from '../../requests/index.ts';

/** What ends a clause. */
const CLAUSE_BREAK = /[.,;:!?\n()–—…]/u;
/** A word at the edge of a phrase that carries less than this share of it is left out. */
const WEAK_EDGE = 0.08;

type Placed = Reason & { readonly start: number; readonly end: number };

const isPlaced = (reason: Reason): reason is Placed => reason.start !== null && reason.end !== null;
const totalOf = (words: readonly Placed[]) => words.reduce((sum, { weight }) => sum + weight, 0);

/** Leaves out the words at either edge that add next to nothing or pull the other way. */
function withoutWeakEdges(words: readonly Placed[]): readonly Placed[] {
  const total = totalOf(words);
  const pulls = ({ weight }: Placed) => weight / total >= WEAK_EDGE;
  const from = words.findIndex(pulls);
  return from < 0 ? [] : words.slice(from, words.findLastIndex(pulls) + 1);
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
    const kept = withoutWeakEdges(clause);
    const [first, last] = [kept[0], kept.at(-1)];
    return first && last ? [{ ...first, end: last.end, weight: totalOf(kept) }] : [];
  });
}
