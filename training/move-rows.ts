import type { FrameWords } from '../utils/scoring/features/frame-values.ts';
import type { NoteFeatures } from '../utils/scoring/features/note-features.ts';
import { type MaskedSentence, maskedSentences } from '../utils/scoring/moves/masked-sentences.ts';
import { MOVE_NAMES, MOVES } from '../utils/scoring/moves/move-names.ts';
import { sentenceRuns } from '../utils/scoring/moves/sentence-runs.ts';
import { originalSpan } from '../utils/scoring/text/original-span.ts';
import type { LabelledMessage } from './labelled-message.ts';
import { MOVE_FRAME_BUCKETS, MOVE_GRAM_BUCKETS } from './settings.ts';
import { packRows, type SparseRows } from './sparse-rows.ts';

/** The sentences of all messages as numbers. */
export interface MoveRows {
  readonly rows: SparseRows;
  readonly sentences: readonly MaskedSentence[];
  /** The message of each sentence. */
  readonly messageOf: readonly number[];
  /** For each sentence and move, 1 or 0; only where the message is marked. */
  readonly truth: Uint8Array;
}

/** A part belongs to a sentence when it is mostly inside, or fills so much of it. */
const INSIDE = 0.9;
const FILLS = 0.3;
const FILLS_UNITS = 8;

function runValues(buckets: readonly number[], from: number, into: Map<number, number>): void {
  const value = 1 / Math.sqrt(buckets.length || 1);
  for (const bucket of buckets) into.set(from + bucket, (into.get(from + bucket) ?? 0) + value);
}

function truthOf(
  { text, moves = [] }: LabelledMessage,
  span: { start: number; end: number },
): readonly number[] {
  const made = new Set<number>();
  moves.forEach(([move, start], index) => {
    const end = moves[index + 1]?.[1] ?? text.length;
    const common = Math.min(end, span.end) - Math.max(start, span.start);
    if (
      common >= Math.min(FILLS_UNITS, FILLS * (span.end - span.start)) ||
      common >= INSIDE * (end - start)
    ) {
      made.add(MOVE_NAMES.indexOf(move));
    }
  });
  return MOVES.map((_, move) => (made.has(move) ? 1 : 0));
}

/** Cuts every message into sentences. */
export function toMoveRows(
  messages: readonly LabelledMessage[],
  features: readonly NoteFeatures[],
  words: FrameWords,
): MoveRows {
  const sentences: MaskedSentence[] = [];
  const messageOf: number[] = [];
  const values: Map<number, number>[] = [];
  const truth: number[] = [];
  messages.forEach((message, index) => {
    const note = features[index];
    if (note === undefined) return;
    for (const sentence of maskedSentences(note.masked)) {
      const runs = sentenceRuns(
        note.masked,
        sentence,
        note.language,
        words,
        MOVE_GRAM_BUCKETS,
        MOVE_FRAME_BUCKETS,
      );
      const row = new Map<number, number>();
      runValues(runs.grams, 0, row);
      runValues(runs.frames, MOVE_GRAM_BUCKETS, row);
      values.push(row);
      sentences.push(sentence);
      messageOf.push(index);
      truth.push(...truthOf(message, originalSpan(note.folded, note.masked, sentence.start, sentence.end)));
    }
  });
  return {
    rows: packRows(values, MOVE_GRAM_BUCKETS + MOVE_FRAME_BUCKETS),
    sentences,
    messageOf,
    truth: Uint8Array.from(truth),
  };
}
