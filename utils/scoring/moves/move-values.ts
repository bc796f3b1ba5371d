import { MOVE_NAMES, MOVES } from './move-names.ts';
import type { SentenceMoves } from './read-moves.ts';

/** How a note makes a move: in its surest sentence, in all together, in which share of its words, in its first and last sentence. */
const WAYS = ['surest', 'all', 'share', 'first', 'last'] as const;
/** The number of each way. */
export const [SUREST, ALL, SHARE, FIRST, LAST] = [0, 1, 2, 3, 4] as const;

/** The names of the move features in the order of their values. */
export const MOVE_FEATURES: readonly string[] = WAYS.flatMap((way) =>
  MOVE_NAMES.map((move) => `move ${move}, ${way}`),
);

/** Three sentences that surely do the same are worth one; more than so much says no more. */
const SURE_SENTENCES = 3;
const MOST_ALL = 1.5;

/** The number of a feature: all moves in the first way, then all in the next. */
export const featureOf = (way: number, move: number) => way * MOVES.length + move;

/** How each move is made in a whole note. */
export interface MoveUses {
  /** The sentence that makes it most surely. */
  readonly surest: readonly number[];
  /** By what the likelihood of each sentence is multiplied, so that all together say how often the move is made. */
  readonly shared: readonly number[];
}

/** How the sentences of a note make the moves, in the order of MOVES. */
export function moveUses(sentences: readonly SentenceMoves[]): MoveUses {
  const surest: number[] = [];
  const shared: number[] = [];
  for (let move = 0; move < MOVES.length; move++) {
    let total = 0;
    let most = 0;
    let at = 0;
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const value = sentences[sentence]?.likely[move] ?? 0;
      total += value;
      if (value <= most) continue;
      most = value;
      at = sentence;
    }
    surest.push(at);
    shared.push(total === 0 ? 0 : Math.min(MOST_ALL, total / SURE_SENTENCES) / total);
  }
  return { surest, shared };
}

/** How long all sentences are together, in units. */
export const lengthOf = (sentences: readonly SentenceMoves[]) =>
  sentences.reduce((sum, { start, end }) => sum + end - start, 0);

/** The values of the move features, in the order of MOVE_FEATURES. */
export function moveValues(sentences: readonly SentenceMoves[]): Float64Array {
  const values = new Float64Array(MOVE_FEATURES.length);
  const length = lengthOf(sentences);
  const { surest, shared } = moveUses(sentences);
  for (let move = 0; move < MOVES.length; move++) {
    const add = (way: number, value: number) => {
      values[featureOf(way, move)] = (values[featureOf(way, move)] ?? 0) + value;
    };
    for (const [at, { start, end, likely }] of sentences.entries()) {
      const value = likely[move] ?? 0;
      if (at === surest[move]) add(SUREST, value);
      add(ALL, value * (shared[move] ?? 0));
      add(SHARE, (value * (end - start)) / length);
      if (at === 0) add(FIRST, value);
      if (at === sentences.length - 1) add(LAST, value);
    }
  }
  return values;
}
