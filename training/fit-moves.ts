import { MOVES } from '../utils/scoring/moves/move-names.ts';
import type { LabelledMessage } from './labelled-message.ts';
import type { MoveRows } from './move-rows.ts';
import { MOVE_ITERATIONS, MOVE_PULL } from './settings.ts';
import { fitSigmoid, type SigmoidWeights } from './sigmoid-regression.ts';

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
