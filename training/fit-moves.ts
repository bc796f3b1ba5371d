import { MOVES } from '../utils/scoring/moves/move-names.ts';
import type { SentenceMoves } from '../utils/scoring/moves/read-moves.ts';
import { foldOf } from './cross-validate.ts';
import type { LabelledMessage } from './labelled-message.ts';
import type { MoveRows } from './move-rows.ts';
import { FOLDS, MOVE_ITERATIONS, MOVE_PULL } from './settings.ts';
import { fitSigmoid, type SigmoidWeights, sigmoidLogits } from './sigmoid-regression.ts';

/** Learns from the marked sentences among the chosen. */
export function fitMoves({ rows, truth }: MoveRows, chosen: readonly number[]): SigmoidWeights {
  return fitSigmoid({
    rows,
    truth,
    chosen,
    answers: MOVES.length,
    pull: MOVE_PULL,
    iterations: MOVE_ITERATIONS,
  });
}

/** The sentences that can be learnt from. */
export function markedSentences(
  messages: readonly LabelledMessage[],
  { messageOf }: MoveRows,
): readonly number[] {
  return messageOf.flatMap((message, sentence) => (messages[message]?.moves === undefined ? [] : [sentence]));
}

/** What the sentences of each message do, as told by a model that has not seen the message's fold. */
export function heldOutMoves(
  messages: readonly LabelledMessage[],
  moveRows: MoveRows,
): readonly (readonly SentenceMoves[])[] {
  const { messageOf, sentences, rows } = moveRows;
  const folds = messages.map(foldOf);
  const marked = markedSentences(messages, moveRows);
  const found: SentenceMoves[][] = messages.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitMoves(
      moveRows,
      marked.filter((sentence) => folds[messageOf[sentence] ?? 0] !== fold),
    );
    sentences.forEach((sentence, row) => {
      const message = messageOf[row] ?? 0;
      if (folds[message] !== fold) return;
      const likely = sigmoidLogits(model, rows, row).map((logit) => 1 / (1 + Math.exp(-logit)));
      found[message]?.push({ ...sentence, likely });
    });
  }
  return found;
}
