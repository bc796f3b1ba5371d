import { MOVES_FROM } from '../features/dense-names.ts';
import type { NoteFeatures } from '../features/note-features.ts';
import type { NoteModel } from '../model/model.ts';
import { MOVES } from '../moves/move-names.ts';
import { ALL, FIRST, featureOf, LAST, lengthOf, moveUses, SHARE, SUREST } from '../moves/move-values.ts';
import type { SentenceMoves } from '../moves/read-moves.ts';
import type { ReasonCode } from '../reason-codes.ts';
import { originalSpan } from '../text/original-span.ts';
import { addTo, noLogits, type Part } from './part.ts';

/** What a sentence is less likely to do than not is no reason that a reader is told. */
const LIKELY = 0.5;

/** What a sentence does for the most part stays wording: so much of each move, as it is and shared with the other sentences. */
const worded = new Float64Array(MOVES.length);
const wordedOfAll = new Float64Array(MOVES.length);

/** One part for each sentence and reason: what the moves of the sentence do to the labels. */
export function moveParts(
  { folded, masked }: NoteFeatures,
  sentences: readonly SentenceMoves[],
  { dense }: Pick<NoteModel, 'dense'>,
): readonly Part[] {
  const parts: Part[] = [];
  const { surest, shared } = moveUses(sentences);
  const length = lengthOf(sentences);
  for (let at = 0; at < sentences.length; at++) {
    const { start, end, likely } = sentences[at] ?? NO_SENTENCE;
    const span = originalSpan(folded, masked, start, end);
    const share = (end - start) / length;
    const isFirst = at === 0;
    const isLast = at === sentences.length - 1;
    const wording: Part = { code: 'wording', where: 'note', ...span, logits: noLogits() };
    const told: Part[] = [];
    for (let move = 0; move < MOVES.length; move++) {
      const value = likely[move] ?? 0;
      const ofAll = value * (shared[move] ?? 0);
      const code = MOVES[move]?.[1] ?? 'wording';
      const isTold = value >= LIKELY && code !== 'wording';
      worded[move] = isTold ? 0 : value;
      wordedOfAll[move] = isTold ? 0 : ofAll;
      const part = isTold ? partFor(code, told, span) : wording;
      if (at === surest[move]) addTo(part.logits, dense, MOVES_FROM + featureOf(SUREST, move), value);
      if (!isTold) continue;
      addTo(part.logits, dense, MOVES_FROM + featureOf(ALL, move), ofAll);
      addTo(part.logits, dense, MOVES_FROM + featureOf(SHARE, move), value * share);
      if (isFirst) addTo(part.logits, dense, MOVES_FROM + featureOf(FIRST, move), value);
      if (isLast) addTo(part.logits, dense, MOVES_FROM + featureOf(LAST, move), value);
    }
    addWay(wording.logits, dense, ALL, wordedOfAll, 1);
    addWay(wording.logits, dense, SHARE, worded, share);
    if (isFirst) addWay(wording.logits, dense, FIRST, worded, 1);
    if (isLast) addWay(wording.logits, dense, LAST, worded, 1);
    parts.push(wording);
    for (const part of told) parts.push(part);
  }
  return parts;
}

const NO_SENTENCE: SentenceMoves = { start: 0, end: 0, likely: [] };

function partFor(
  code: ReasonCode,
  parts: Part[],
  span: { readonly start: number; readonly end: number },
): Part {
  for (const part of parts) if (part.code === code) return part;
  const part: Part = { code, where: 'note', ...span, logits: noLogits() };
  parts.push(part);
  return part;
}

/** Adds the weights of all moves in one way, each taken as often as its value times `times`. */
function addWay(
  logits: number[],
  dense: Float64Array,
  way: number,
  values: Float64Array,
  times: number,
): void {
  // Five labels, written out, so that the sums need not be written down move by move.
  let [first, second, third, fourth, fifth] = [0, 0, 0, 0, 0];
  let weight = (MOVES_FROM + featureOf(way, 0)) * logits.length;
  for (let move = 0; move < values.length; move++, weight += logits.length) {
    const value = values[move] ?? 0;
    first += value * (dense[weight] ?? 0);
    second += value * (dense[weight + 1] ?? 0);
    third += value * (dense[weight + 2] ?? 0);
    fourth += value * (dense[weight + 3] ?? 0);
    fifth += value * (dense[weight + 4] ?? 0);
  }
  logits[0] = (logits[0] ?? 0) + times * first;
  logits[1] = (logits[1] ?? 0) + times * second;
  logits[2] = (logits[2] ?? 0) + times * third;
  logits[3] = (logits[3] ?? 0) + times * fourth;
  logits[4] = (logits[4] ?? 0) + times * fifth;
}
