import type { FrameWords } from '../features/frame-values.ts';
import type { MaskedText } from '../text/masked-text.ts';
import { type MaskedSentence, maskedSentences } from './masked-sentences.ts';
import type { MoveModel } from './move-model.ts';
import { MOVES } from './move-names.ts';
import { sentenceRuns } from './sentence-runs.ts';

/** What one sentence does: for each move (in the order of MOVES) how likely it is, 0 to 1. A sentence can do several things. */
export interface SentenceMoves extends MaskedSentence {
  readonly likely: Float64Array;
}

function addRuns(
  logits: Float64Array,
  runs: readonly number[],
  from: number,
  { weights, scales }: MoveModel,
): void {
  const value = 1 / Math.sqrt(runs.length || 1);
  const sums = new Int32Array(MOVES.length);
  for (const bucket of runs) {
    const base = (from + bucket) * MOVES.length;
    for (let move = 0; move < MOVES.length; move++) {
      sums[move] = (sums[move] ?? 0) + (weights[base + move] ?? 0);
    }
  }
  for (let move = 0; move < MOVES.length; move++) {
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
  return maskedSentences(masked).map((sentence) => {
    const { grams, frames } = sentenceRuns(masked, sentence, language, words, gramBuckets, frameBuckets);
    const logits = Float64Array.from(bias);
    addRuns(logits, grams, 0, model);
    addRuns(logits, frames, gramBuckets, model);
    return { ...sentence, likely: logits.map((logit) => 1 / (1 + Math.exp(-logit))) };
  });
}
