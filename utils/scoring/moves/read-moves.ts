import type { FrameWords } from '../features/frame-values.ts';
import type { Grams } from '../features/gram-values.ts';
import type { MaskedText } from '../text/masked-text.ts';
import { type MaskedSentence, maskedSentences } from './masked-sentences.ts';
import type { MoveModel } from './move-model.ts';
import { sumWeights } from './move-weights.ts';
import { runsIn } from './sentence-runs.ts';

/** What one sentence does: for each move (in the order of MOVES) how likely it is, 0 to 1. A sentence can do several things. */
export interface SentenceMoves extends MaskedSentence {
  readonly likely: Float64Array | readonly number[];
}

function addRuns(logits: number[], runs: Uint16Array, sums: Int32Array, scales: readonly number[]): void {
  const value = 1 / Math.sqrt(runs.length || 1);
  for (let move = 0; move < sums.length; move++) {
    logits[move] = (logits[move] ?? 0) + value * (sums[move] ?? 0) * (scales[move] ?? 0);
  }
}

/**
 * What each sentence of a note does.
 * @param grams The runs of its masked text.
 */
export function readMoves(
  masked: MaskedText,
  grams: Grams,
  language: string | null,
  words: FrameWords,
  { gramBuckets, frameBuckets, weights, scales, bias }: MoveModel,
): readonly SentenceMoves[] {
  return maskedSentences(masked).map((sentence) => {
    const runs = runsIn(sentence, masked, grams, language, words, frameBuckets);
    const likely = [...bias];
    addRuns(likely, runs.grams, sumWeights(weights, runs.grams, 0, gramBuckets), scales);
    addRuns(likely, runs.frames, sumWeights(weights, runs.frames, gramBuckets, frameBuckets), scales);
    for (let move = 0; move < likely.length; move++) likely[move] = 1 / (1 + Math.exp(-(likely[move] ?? 0)));
    return { start: sentence.start, end: sentence.end, likely };
  });
}
