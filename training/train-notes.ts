import { SCORED_LABELS } from '../utils/requests/index.ts';
import { NOTE_NAMES } from '../utils/scoring/features/dense-names.ts';
import { DENSE_SIZE, readNote } from '../utils/scoring/features/note-features.ts';
import type { Calibration, LANGUAGE_GROUPS } from '../utils/scoring/model/model.ts';
import { type PackedModel, unpackWords } from '../utils/scoring/model/unpack-model.ts';
import { fitCalibration } from './calibrate.ts';
import { commonWords } from './common-words.ts';
import { heldOutLogits, heldOutMoves } from './cross-validate.ts';
import { fitMoves, markedSentences } from './fit-moves.ts';
import { fitNotes } from './fit-note-model.ts';
import type { LabelledMessage } from './labelled-message.ts';
import { toMoveRows } from './move-rows.ts';
import { type NoteRows, toNoteRows } from './note-rows.ts';
import { quantiseGrams, quantiseMoves, rounded } from './quantise.ts';
import { DENSE_SHARE, GRAM_SHARE, NOTE_BUCKETS } from './settings.ts';
import { softmaxInPlace, weightAt } from './softmax-regression.ts';

export interface TrainedNotes {
  readonly packed: PackedModel['note'];
  readonly rows: NoteRows;
  /** The calibrated probabilities of each message from a model that has not seen its fold. */
  readonly heldOut: readonly Float64Array[];
}

/** Manners whose texts are as people really write: others say little about how sure to be. */
const LIKE_LIFE: ReadonlySet<string> = new Set(['from life', 'varied from life']);

/** Fitted on what is from life or varied from it; its tactics are held out by the folds. */
function calibrations(messages: readonly LabelledMessage[], rows: NoteRows, logits: readonly Float64Array[]) {
  const likeLife = [...messages.keys()].filter(
    (row) => LIKE_LIFE.has(messages[row]?.manner ?? '') && rows.groupOf[row] === 'known',
  );
  const known = fitCalibration(logits, rows.classOf, likeLife, SCORED_LABELS.length);
  // Notes in no known language are few and their words unseen: half as sure as in the languages we know.
  const unknown: Calibration = { scale: known.scale / 2, shift: known.shift.map(() => 0) };
  return { known, unknown };
}

/** Learns the labels of notes. */
export async function trainNotes(messages: readonly LabelledMessage[]): Promise<TrainedNotes> {
  const frameWords = commonWords(messages);
  const words = unpackWords(frameWords);
  const features = messages.map((message) => readNote(message.text));
  const moveRows = toMoveRows(messages, features, words);
  const rows = toNoteRows(messages, features, await heldOutMoves(messages, moveRows));
  const logits = await heldOutLogits(messages, rows);
  const calibration = calibrations(messages, rows, logits);
  const heldOut = logits.map((raw, row) => {
    const { scale, shift } = calibration[rows.groupOf[row] ?? 'unknown'];
    const probabilities = raw.map((logit, label) => logit * scale + (shift[label] ?? 0));
    softmaxInPlace(probabilities);
    return probabilities;
  });

  const { grams, dense, phrases } = fitNotes(
    rows,
    messages.map((_, row) => row),
  );
  const denseAt = (label: number, column: number) => rounded(DENSE_SHARE * weightAt(dense, label, column));
  const roundedCalibration = (group: (typeof LANGUAGE_GROUPS)[number]): Calibration => ({
    scale: rounded(calibration[group].scale),
    shift: calibration[group].shift.map(rounded),
  });
  return {
    heldOut,
    rows,
    packed: {
      grams: quantiseGrams(grams, GRAM_SHARE),
      phrases,
      frameWords,
      moves: quantiseMoves(fitMoves(moveRows, markedSentences(messages, moveRows))),
      dense: Object.fromEntries(
        NOTE_NAMES.map((name, column) => [name, SCORED_LABELS.map((_, label) => denseAt(label, column))]),
      ),
      bias: SCORED_LABELS.map((_, label) =>
        rounded(
          GRAM_SHARE * weightAt(grams, label, NOTE_BUCKETS) +
            DENSE_SHARE * weightAt(dense, label, DENSE_SIZE),
        ),
      ),
      calibration: {
        known: roundedCalibration('known'),
        unknown: roundedCalibration('unknown'),
      },
    },
  };
}
