import { type Grams, runsOfFour } from '../features/gram-values.ts';
import type { Pieces } from '../features/pieces.ts';
import type { NoteModel } from '../model/model.ts';
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

const ofGrams = new Int32Array(MOVES.length);
const ofFrames = new Int32Array(MOVES.length);

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
  return maskedSentences(masked).map((sentence) => {
    const runs = runsOfFour(grams, sentence.start, sentence.end);
    ofGrams.fill(0);
    addMoves(ofGrams, rows, runs);
    const framed = framesIn(sentence, pieces, language, frameWords, frames.buckets);
    ofFrames.fill(0);
    addMoves(ofFrames, frames, framed);
    const gram = 1 / Math.sqrt(runs.count || 1);
    const frame = 1 / Math.sqrt(framed.count || 1);
    const likely = [...bias];
    for (let move = 0; move < likely.length; move++) {
      const said = gram * (ofGrams[move] ?? 0) + frame * (ofFrames[move] ?? 0);
      const logit = (likely[move] ?? 0) + said * (scales[move] ?? 0);
      likely[move] = 1 / (1 + Math.exp(-logit));
    }
    return { start: sentence.start, end: sentence.end, likely };
  });
}
