import type { SentenceMoves } from '../utils/scoring/moves/read-moves.ts';
import { markedSentences } from './fit-moves.ts';
import { blendedLogits } from './fit-note-model.ts';
import type { LabelledMessage } from './labelled-message.ts';
import type { MoveRows } from './move-rows.ts';
import type { NoteRows } from './note-rows.ts';
import { FOLDS } from './settings.ts';
import { sideBySide } from './side-by-side.ts';
import { sigmoidLogits } from './sigmoid-regression.ts';

/** FNV-1a, to part texts into folds the same way everywhere. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The fold of a message: one tactic is never on both sides, whoever wrote about it and in whatever language. */
export function foldOf(message: LabelledMessage): number {
  return hashText(`fold ${message.tactic}`) % FOLDS;
}

const FOLD_NUMBERS = Array.from({ length: FOLDS }, (_, fold) => fold);

/** The blended logits of every row, each from a model that has not seen its fold. */
export async function heldOutLogits(
  messages: readonly LabelledMessage[],
  rows: NoteRows,
): Promise<readonly Float64Array[]> {
  const folds = messages.map(foldOf);
  const all = messages.map((_, row) => row);
  const others = (fold: number) => all.filter((row) => folds[row] !== fold);
  const fitted = await sideBySide(
    'fitNotes',
    FOLD_NUMBERS.map((fold) => [rows, others(fold)]),
  );
  return folds.map((fold, row) => {
    const model = fitted[fold];
    if (model === undefined) throw new Error(`No model for fold ${fold}`);
    return blendedLogits(model, rows, row);
  });
}

/** What the sentences of each message do, as told by a model that has not seen the message's fold. */
export async function heldOutMoves(
  messages: readonly LabelledMessage[],
  moveRows: MoveRows,
): Promise<readonly (readonly SentenceMoves[])[]> {
  const { messageOf, sentences, rows } = moveRows;
  const folds = messages.map(foldOf);
  const foldOfSentence = messageOf.map((message) => folds[message] ?? 0);
  const marked = markedSentences(messages, moveRows);
  const models = await sideBySide(
    'fitMoves',
    FOLD_NUMBERS.map((fold) => [moveRows, marked.filter((sentence) => foldOfSentence[sentence] !== fold)]),
  );
  const found: SentenceMoves[][] = messages.map(() => []);
  sentences.forEach((sentence, row) => {
    const model = models[foldOfSentence[row] ?? 0];
    if (model === undefined) throw new Error('No model for a fold');
    const likely = sigmoidLogits(model, rows, row).map((logit) => 1 / (1 + Math.exp(-logit)));
    found[messageOf[row] ?? 0]?.push({ ...sentence, likely });
  });
  return found;
}
