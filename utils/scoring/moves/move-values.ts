import { workspace } from '../features/workspace.ts';
import { MOVE_NAMES, MOVES } from './move-names.ts';
import type { SentenceMoves } from './read-moves.ts';

/** How a note makes a move: in its surest sentence, in all together, in which share of its words, in its first and last sentence; `moveUses` keeps to this order. */
export const WAYS = ['surest', 'all', 'share', 'first', 'last'] as const;

/** The names of the move features in the order of their values. */
export const MOVE_FEATURES: readonly string[] = WAYS.flatMap((way) =>
  MOVE_NAMES.map((move) => `move ${move}, ${way}`),
);

/** Three sentences that surely do the same are worth one; more than so much says no more. */
const SURE_SENTENCES = 3;
const MOST_ALL = 1.5;

/** The number of a feature: all moves in the first way, then all in the next. */
export const featureOf = (way: number, move: number) => way * MOVES.length + move;

const takeUses = workspace((length) => new Float64Array(length));

/**
 * What each sentence adds to the features of each move that it makes: sentence by sentence, move by move, one value for
 * each way. Good until it is called again.
 */
export function moveUses(sentences: readonly SentenceMoves[]): Float64Array {
  const uses = takeUses(sentences.length * MOVES.length * WAYS.length);
  const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  const last = sentences.length - 1;
  for (let move = 0; move < MOVES.length; move++) {
    let total = 0;
    let surest = 0;
    let most = 0;
    for (let at = 0; at <= last; at++) {
      const value = sentences[at]?.likely[move] ?? 0;
      total += value;
      if (value <= most) continue;
      most = value;
      surest = at;
    }
    const shared = total === 0 ? 0 : Math.min(MOST_ALL, total / SURE_SENTENCES) / total;
    for (let at = 0; at <= last; at++) {
      const { start, end, likely } = sentences[at] ?? NO_SENTENCE;
      const value = likely[move] ?? 0;
      const use = useOf(at, move);
      uses[use] = at === surest ? value : 0;
      uses[use + 1] = value * shared;
      uses[use + 2] = (value * (end - start)) / length;
      uses[use + 3] = at === 0 ? value : 0;
      uses[use + 4] = at === last ? value : 0;
    }
  }
  return uses;
}

/** Where in the uses those of a move of a sentence begin. */
export const useOf = (sentence: number, move: number) => (sentence * MOVES.length + move) * WAYS.length;

const NO_SENTENCE: SentenceMoves = { start: 0, end: 0, likely: [] };

/** The values of the move features, in the order of MOVE_FEATURES. */
export function moveValues(sentences: readonly SentenceMoves[]): Float64Array {
  const uses = moveUses(sentences);
  const values = new Float64Array(MOVE_FEATURES.length);
  for (let sentence = 0; sentence < sentences.length; sentence++)
    for (let move = 0; move < MOVES.length; move++)
      for (let way = 0; way < WAYS.length; way++) {
        const feature = featureOf(way, move);
        values[feature] = (values[feature] ?? 0) + (uses[useOf(sentence, move) + way] ?? 0);
      }
  return values;
}
