import { SCORED_LABELS } from '../utils/requests/index.ts';
import { type FrameWords, frameVector } from '../utils/scoring/features/frame-values.ts';
import { gramVector } from '../utils/scoring/features/gram-values.ts';
import { DENSE_SIZE, denseValues, readNote } from '../utils/scoring/features/note-features.ts';
import type { LanguageGroup } from '../utils/scoring/model/model.ts';
import { languageGroup } from '../utils/scoring/stages/note-evidence.ts';
import type { LabelledMessage } from './labelled-message.ts';
import { FRAME_BUCKETS, NOTE_BUCKETS } from './settings.ts';
import { packRows, type SparseRows } from './sparse-rows.ts';

/** The messages as numbers. */
export interface NoteRows {
  readonly grams: SparseRows;
  readonly frames: SparseRows;
  readonly dense: SparseRows;
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

/** Reads every message with the features that the shipped scorer uses. */
export function toNoteRows(messages: readonly LabelledMessage[], frameWords: FrameWords): NoteRows {
  const features = messages.map((message) => readNote(message.text));
  return {
    grams: packRows(
      features.map(({ masked }) => gramVector(masked.text, NOTE_BUCKETS)),
      NOTE_BUCKETS,
    ),
    frames: packRows(
      features.map(({ masked, language }) => frameVector(masked, language, frameWords, FRAME_BUCKETS)),
      FRAME_BUCKETS,
    ),
    dense: packRows(
      features.map((note) => sparse(denseValues(note))),
      DENSE_SIZE,
    ),
    classOf: Int32Array.from(messages, (message) => SCORED_LABELS.indexOf(message.label)),
    groupOf: features.map((note) => languageGroup(note.language)),
  };
}
