import { blendedLogits, fitNotes } from './fit-note-model.ts';
import type { LabelledMessage } from './labelled-message.ts';
import type { NoteRows } from './note-rows.ts';
import { FOLDS } from './settings.ts';

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

/** The blended logits of every row, each from a model that has not seen its fold. */
export function heldOutLogits(
  messages: readonly LabelledMessage[],
  rows: NoteRows,
  rowWeight: Float64Array,
): readonly Float64Array[] {
  const folds = messages.map(foldOf);
  const all = messages.map((_, row) => row);
  const logits: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitNotes(
      rows,
      all.filter((row) => folds[row] !== fold),
      rowWeight,
    );
    for (const row of all) if (folds[row] === fold) logits[row] = blendedLogits(fitted, rows, row);
  }
  return logits;
}
