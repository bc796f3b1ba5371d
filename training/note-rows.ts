import { SCORED_LABELS } from '../utils/requests/index.ts';
import { gramVector } from '../utils/scoring/features/gram-values.ts';
import { DENSE_SIZE, denseValues, type NoteFeatures } from '../utils/scoring/features/note-features.ts';
import type { LanguageGroup } from '../utils/scoring/model/model.ts';
import type { SentenceMoves } from '../utils/scoring/moves/read-moves.ts';
import { languageGroup } from '../utils/scoring/stages/note-evidence.ts';
import type { LabelledMessage } from './labelled-message.ts';
import { NOTE_BUCKETS } from './settings.ts';
import { packRows, type SparseRows } from './sparse-rows.ts';
import { tellingPhrases } from './telling-phrases.ts';

/** The messages as numbers. */
export interface NoteRows {
  readonly grams: SparseRows;
  readonly dense: SparseRows;
  /** The keys of the telling phrases of each message. */
  readonly phrases: readonly (readonly number[])[];
  readonly classOf: Int32Array;
  readonly groupOf: readonly LanguageGroup[];
}

function sparse(values: Float64Array): ReadonlyMap<number, number> {
  const row = new Map<number, number>();
  values.forEach((value, column) => {
    if (value !== 0) row.set(column, value);
  });
  return row;
}

/** Every message as the shipped scorer sees it, its moves as a model tells them that has not seen it. */
export function toNoteRows(
  messages: readonly LabelledMessage[],
  features: readonly NoteFeatures[],
  moves: readonly (readonly SentenceMoves[])[],
): NoteRows {
  return {
    grams: packRows(
      features.map(({ masked }) => gramVector(masked.text, NOTE_BUCKETS)),
      NOTE_BUCKETS,
    ),
    dense: packRows(
      features.map((note, index) => sparse(denseValues(note, moves[index] ?? []))),
      DENSE_SIZE,
    ),
    phrases: tellingPhrases(features.map(({ masked }) => masked.text)),
    classOf: Int32Array.from(messages, (message) => SCORED_LABELS.indexOf(message.label)),
    groupOf: features.map((note) => languageGroup(note.language)),
  };
}
