import type { FrameWords } from '../features/frame-values.ts';
import type { MaskedText } from '../text/masked-text.ts';
import { type MaskedSentence, maskedSentences } from './masked-sentences.ts';
import type { MoveModel } from './move-model.ts';
import { sumWeights } from './move-weights.ts';
import { runsIn } from './sentence-runs.ts';

/** What one sentence does: for each move (in the order of MOVES) how likely it is, 0 to 1. A sentence can do several things. */
export interface SentenceMoves extends MaskedSentence {
  readonly likely: Float64Array | readonly number[];
}

function addRuns(logits: number[], runs: Uint16Array, from: number, { weights, scales }: MoveModel): void {
  const value = 1 / Math.sqrt(runs.length || 1);
  const sums = sumWeights(weights, runs, from);
  for (let move = 0; move < sums.length; move++) {
    logits[move] = (logits[move] ?? 0) + value * (sums[move] ?? 0) * (scales[move] ?? 0);
  }
}

/** What each sentence of a note does. */
export function readMoves(
  masked: MaskedText,
  language: string | null,
  words: FrameWords,
  model: MoveModel,
): readonly SentenceMoves[] {
  const { gramBuckets, frameBuckets, bias } = model;
  return maskedSentences(masked).map(({ start, end }) => {
    const { grams, frames } = runsIn({ start, end }, masked, language, words, gramBuckets, frameBuckets);
    const likely = [...bias];
    addRuns(likely, grams, 0, model);
    addRuns(likely, frames, gramBuckets, model);
    for (let move = 0; move < likely.length; move++) likely[move] = 1 / (1 + Math.exp(-(likely[move] ?? 0)));
    return { start, end, likely };
  });
}
