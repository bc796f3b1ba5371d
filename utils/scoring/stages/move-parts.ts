import { MOVES_FROM } from '../features/dense-names.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import type { NoteModel } from '../model/model.ts';
import { MOVES } from '../moves/move-names.ts';
import { featureOf, moveUses, useOf } from '../moves/move-values.ts';
import type { SentenceMoves } from '../moves/read-moves.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { originalSpan } from '../text/original-span.ts';
import { noLogits, type Part } from './part.ts';

/** What a sentence is less likely to do than not is no reason that a reader is told. */
const LIKELY = 0.5;

/** One part for each sentence and reason: what the moves of the sentence do to the labels. */
export function moveParts(
  { folded, masked }: NoteFeatures,
  sentences: readonly SentenceMoves[],
  model: NoteModel,
): readonly Part[] {
  const parts: Part[] = [];
  const partsOf = sentences.map((): Part[] => []);
  const spans = sentences.map(({ start, end }) => originalSpan(folded, masked, start, end));
  const uses = moveUses(sentences);
  for (let move = 0; move < MOVES.length; move++) {
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at];
      const own = partsOf[at];
      if (sentence === undefined || own === undefined) continue;
      const code = (sentence.likely[move] ?? 0) >= LIKELY ? (MOVES[move]?.[1] ?? 'wording') : 'wording';
      let part = partFor(code, own);
      if (part === null) {
        part = {
          code,
          where: 'note',
          start: spans[at]?.start ?? null,
          end: spans[at]?.end ?? null,
          logits: noLogits(),
        };
        own.push(part);
        parts.push(part);
      }
      addUses(part.logits, model.dense, move, uses, useOf(at, move));
    }
  }
  return parts;
}

/** Adds the weights of a move in each of the five ways, written out: a loop over the ways takes twice as long. */
function addUses(logits: number[], dense: Float64Array, move: number, uses: Float64Array, use: number): void {
  const surest = uses[use] ?? 0;
  const all = uses[use + 1] ?? 0;
  const share = uses[use + 2] ?? 0;
  const first = uses[use + 3] ?? 0;
  const last = uses[use + 4] ?? 0;
  const way = featureOf(1, 0) * logits.length;
  let weight = (MOVES_FROM + move) * logits.length;
  for (let label = 0; label < logits.length; label++, weight++)
    logits[label] =
      (logits[label] ?? 0) +
      surest * (dense[weight] ?? 0) +
      all * (dense[weight + way] ?? 0) +
      share * (dense[weight + 2 * way] ?? 0) +
      first * (dense[weight + 3 * way] ?? 0) +
      last * (dense[weight + 4 * way] ?? 0);
}

function partFor(code: ReasonCode, parts: readonly Part[]): Part | null {
  for (const part of parts) if (part.code === code) return part;
  return null;
}
