import { MOVE_NAMES, MOVES } from './move-names.ts';
import type { SentenceMoves } from './read-moves.ts';

/** How a note makes a move: in its surest sentence, in all together, in which share of its words, in its first and last sentence; `eachMove` keeps to this order. */
const WAYS = ['surest', 'all', 'share', 'first', 'last'] as const;

/** The names of the move features in the order of their values. */
export const MOVE_FEATURES: readonly string[] = WAYS.flatMap((way) =>
  MOVE_NAMES.map((move) => `move ${move}, ${way}`),
);

/** Three sentences that surely do the same are worth one; more than so much says no more. */
const SURE_SENTENCES = 3;
const MOST_ALL = 1.5;

/** The number of a feature: all moves in the first way, then all in the next. */
export const featureOf = (way: number, move: number) => way * MOVES.length + move;

/**
 * Tells what each sentence adds to the features of each move that it makes.
 * @param use Is given one value for each way, in a list that is used again.
 */
export function eachMove(
  sentences: readonly SentenceMoves[],
  use: (move: number, sentence: number, values: Float64Array) => void,
): void {
  const values = new Float64Array(WAYS.length);
  const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const last = sentences.length - 1;
  for (let move = 0; move < MOVES.length; move++) {
    let total = 0;
    for (const { likely } of sentences) total += likely[move] ?? 0;
    const all = Math.min(MOST_ALL, total / SURE_SENTENCES);
    const surest = surestOf(sentences, move);
    for (let at = 0; at <= last; at++) {
      const { start, end, likely } = sentences[at] ?? NO_SENTENCE;
      const value = likely[move] ?? 0;
      if (value === 0) continue;
      values[0] = at === surest ? value : 0;
      values[1] = (value / total) * all;
      values[2] = (value * (end - start)) / length;
      values[3] = at === 0 ? value : 0;
      values[4] = at === last ? value : 0;
      use(move, at, values);
    }
  }
}

const NO_SENTENCE: SentenceMoves = { start: 0, end: 0, likely: [] };

function surestOf(sentences: readonly SentenceMoves[], move: number): number {
  let surest = 0;
  for (let at = 1; at < sentences.length; at++)
    if ((sentences[at]?.likely[move] ?? 0) > (sentences[surest]?.likely[move] ?? 0)) surest = at;
  return surest;
}

/** The values of the move features, in the order of MOVE_FEATURES. */
export function moveValues(sentences: readonly SentenceMoves[]): Float64Array {
  const values = new Float64Array(MOVE_FEATURES.length);
  eachMove(sentences, (move, _, ways) => {
    for (const [way, value] of ways.entries()) {
      const feature = featureOf(way, move);
      values[feature] = (values[feature] ?? 0) + value;
    }
  });
  return values;
}
