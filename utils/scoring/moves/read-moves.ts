import { type Grams, runsWithin } from '../features/gram-values.ts';
import type { Pieces } from '../features/pieces.ts';
import type { NoteModel } from '../model/model.ts';
import { readyMoves } from '../model/move-rows.ts';
import type { MaskedText } from '../text/masked-text.ts';
import { type MaskedSentence, maskedSentences } from './masked-sentences.ts';
import { MOVES } from './move-names.ts';
import { addMoves } from './move-sums.ts';
import { framesIn } from './sentence-runs.ts';

/** What one sentence does: for each move (in the order of MOVES) how likely it is, 0 to 1. A sentence can do several things. */
export interface SentenceMoves extends MaskedSentence {
  readonly likely: Float64Array | readonly number[];
}

type MovesModel = Pick<NoteModel, 'moves' | 'frameWords'>;

const sums = new Int32Array(MOVES.length);

/** Adds what so many runs say, their small weights summed up in `sums`. */
function addLogits(logits: number[], runs: number, scales: readonly number[]): void {
  const value = 1 / Math.sqrt(runs || 1);
  for (let move = 0; move < sums.length; move++) {
    logits[move] = (logits[move] ?? 0) + value * (sums[move] ?? 0) * (scales[move] ?? 0);
  }
}

/**
 * What each sentence of a note does.
 * @param grams The runs of its masked text, and `pieces` its words and signs.
 */
export function readMoves(
  masked: MaskedText,
  grams: Grams,
  pieces: Pieces,
  language: string | null,
  { moves: { grams: rows, frames, scales, bias }, frameWords }: MovesModel,
): readonly SentenceMoves[] {
  readyMoves(rows, grams.runs);
  return maskedSentences(masked).map((sentence) => {
    const likely = [...bias];
    const { first, out, rest, end, count } = runsWithin(grams, sentence.start, sentence.end);
    sums.fill(0);
    addMoves(sums, rows, grams.runs, first, out);
    addMoves(sums, rows, grams.runs, rest, end);
    addLogits(likely, count, scales);
    const framed = framesIn(sentence, pieces, language, frameWords, frames.buckets);
    readyMoves(frames, framed);
    sums.fill(0);
    addMoves(sums, frames, framed, 0, framed.length);
    addLogits(likely, framed.length, scales);
    for (let move = 0; move < likely.length; move++) likely[move] = 1 / (1 + Math.exp(-(likely[move] ?? 0)));
    return { start: sentence.start, end: sentence.end, likely };
  });
}
