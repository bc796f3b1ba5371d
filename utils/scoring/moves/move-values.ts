import { MOVE_NAMES, MOVES } from './move-names.ts';
import type { SentenceMoves } from './read-moves.ts';

/** How a note makes a move: in its surest sentence, in all together, in which share of its words, in its first and last sentence. */
const WAYS = ['surest', 'all', 'share', 'first', 'last'] as const;

/** The names of the move features in the order of their values. */
export const MOVE_FEATURES: readonly string[] = WAYS.flatMap((way) =>
  MOVE_NAMES.map((move) => `move ${move}, ${way}`),
);

/** Three sentences that surely do the same are worth one; more than so much says no more. */
const SURE_SENTENCES = 3;
const MOST_ALL = 1.5;

/** One move feature in one sentence: `value` is what the sentence adds to the feature's value. */
export interface MoveUse {
  readonly feature: number;
  readonly sentence: number;
  readonly value: number;
}

/** What each sentence adds to each move feature. */
export function moveUses(sentences: readonly SentenceMoves[]): readonly MoveUse[] {
  const uses: MoveUse[] = [];
  const length = sentences.reduce((sum, { start, end }) => sum + end - start, 0);
  for (let move = 0; move < MOVES.length; move++) {
    const likely = sentences.map((sentence) => sentence.likely[move] ?? 0);
    const total = likely.reduce((sum, value) => sum + value, 0);
    const all = Math.min(MOST_ALL, total / SURE_SENTENCES);
    const surest = likely.indexOf(Math.max(...likely));
    const add = (way: (typeof WAYS)[number], sentence: number, value: number) => {
      if (value !== 0) uses.push({ feature: WAYS.indexOf(way) * MOVES.length + move, sentence, value });
    };
    likely.forEach((value, at) => {
      const { start, end } = sentences[at] ?? { start: 0, end: 0 };
      if (at === surest) add('surest', at, value);
      if (total > 0) add('all', at, (value / total) * all);
      add('share', at, (value * (end - start)) / length);
      if (at === 0) add('first', at, value);
      if (at === sentences.length - 1) add('last', at, value);
    });
  }
  return uses;
}

/** The values of the move features, in the order of MOVE_FEATURES. */
export function moveValues(sentences: readonly SentenceMoves[]): Float64Array {
  const values = new Float64Array(MOVE_FEATURES.length);
  for (const { feature, value } of moveUses(sentences)) values[feature] = (values[feature] ?? 0) + value;
  return values;
}
