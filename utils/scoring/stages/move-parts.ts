import { MOVES_FROM } from '../features/dense-names.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import type { NoteModel } from '../model/model.ts';
import { MOVES } from '../moves/move-names.ts';
import { featureOf, moveUses, useOf, WAYS } from '../moves/move-values.ts';
import type { SentenceMoves } from '../moves/read-moves.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { originalSpan } from '../text/original-span.ts';
import { addTo, noLogits, type Part } from './part.ts';

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
  const uses = moveUses(sentences);
  for (let move = 0; move < MOVES.length; move++) {
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at];
      const own = partsOf[at];
      if (sentence === undefined || own === undefined) continue;
      const code = (sentence.likely[move] ?? 0) >= LIKELY ? (MOVES[move]?.[1] ?? 'wording') : 'wording';
      let part = partFor(code, own);
      if (part === null) {
        const { start, end } = originalSpan(folded, masked, sentence.start, sentence.end);
        part = { code, where: 'note', start, end, logits: noLogits() };
        own.push(part);
        parts.push(part);
      }
      const use = useOf(at, move);
      for (let way = 0; way < WAYS.length; way++) {
        const value = uses[use + way] ?? 0;
        if (value !== 0) addTo(part.logits, model.dense, MOVES_FROM + featureOf(way, move), value);
      }
    }
  }
  return parts;
}

function partFor(code: ReasonCode, parts: readonly Part[]): Part | null {
  for (const part of parts) if (part.code === code) return part;
  return null;
}
