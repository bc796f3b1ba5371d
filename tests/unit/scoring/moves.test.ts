import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCORED_LABELS } from '../../../utils/requests/index.ts';
import { MOVES_FROM } from '../../../utils/scoring/features/dense-names.ts';
import { readGrams } from '../../../utils/scoring/features/gram-values.ts';
import { readNote } from '../../../utils/scoring/features/note-features.ts';
import { readPieces } from '../../../utils/scoring/features/pieces.ts';
import shippedModel from '../../../utils/scoring/model/shipped-model.json' with { type: 'json' };
import { unpackModel } from '../../../utils/scoring/model/unpack-model.ts';
import { maskedSentences } from '../../../utils/scoring/moves/masked-sentences.ts';
import { MOVE_NAMES, type Move } from '../../../utils/scoring/moves/move-names.ts';
import { featureOf, moveValues, SUREST } from '../../../utils/scoring/moves/move-values.ts';
import { readMoves } from '../../../utils/scoring/moves/read-moves.ts';
import { moveParts } from '../../../utils/scoring/stages/move-parts.ts';

const { note: model } = unpackModel(shippedModel);

function movesOf(note: string) {
  const { masked, language } = readNote(note);
  return readMoves(masked, readGrams(masked.text), readPieces(masked.text), language, model);
}

function surestMove(note: string, sentence: number): Move | undefined {
  const likely = [...(movesOf(note)[sentence]?.likely ?? [])];
  return MOVE_NAMES[likely.indexOf(Math.max(...likely))];
}

describe('the moves of a note', () => {
  it.each([
    ['Hi Rosa, hope you are having a good week.', 'greet'],
    ['We build booking software for riding schools.', 'offer'],
    ['Would you have fifteen minutes for a call on Thursday?', 'time'],
    ['We are looking for a welder for our yard in Vigo, would that interest you?', 'job'],
    ['I would love to add you to my network.', 'wish'],
    ['Thank you so much for your help yesterday.', 'thanks'],
    ['We worked together at the harbour office until 2014.', 'fact'],
    ['Your profile is really impressive.', 'praise'],
  ] as const)('are told from words that nobody trained on: %s', (sentence, move) => {
    expect(surestMove(sentence, 0)).toBe(move);
  });

  it('are told sentence by sentence', () => {
    const note = 'Dear Mr Okoro, I hope you are well. We sell scaffolding. Can we speak on Monday at ten?';
    expect(movesOf(note)).toHaveLength(3);
    expect([0, 1, 2].map((sentence) => surestMove(note, sentence))).toEqual(['greet', 'offer', 'time']);
  });

  it.each([
    'Hello! We help bakers. We helped twelve. Any interest? Regards, Ann',
    'Your talk on moss was lovely.',
    '',
  ])('are told to the reader by sentence so that nothing is lost or counted twice: %s', (note) => {
    const sentences = movesOf(note);
    const values = moveValues(sentences);
    const parts = moveParts(readNote(note), sentences, model);
    for (const [label, name] of SCORED_LABELS.entries()) {
      const told = parts.reduce((sum, { logits }) => sum + (logits[label] ?? 0), 0);
      const weighed = values.reduce(
        (sum, value, feature) =>
          sum + value * (model.dense[(MOVES_FROM + feature) * SCORED_LABELS.length + label] ?? 0),
        0,
      );
      expect(told, name).toBeCloseTo(weighed, 12);
    }
    for (const [move, name] of MOVE_NAMES.entries()) {
      const most = Math.max(0, ...sentences.map(({ likely }) => likely[move] ?? 0));
      expect(values[featureOf(SUREST, move)], name).toBe(most);
    }
  });

  it('stand in sentences that cover the note’s words in order, whatever it holds', () => {
    const texts = fc.array(
      fc.constantFrom('Hello', ' ', '.', '?', '…', '\n', '3.5', 'a', '🙂', '!', '§', 'שלום'),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(texts, (pieces) => {
        const { masked } = readNote(pieces.join(''));
        const sentences = maskedSentences(masked);
        expect(sentences.length).toBeLessThanOrEqual(40);
        let at = 0;
        for (const { start, end } of sentences) {
          expect(masked.text.slice(at, start)).not.toMatch(/\p{L}/u);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(masked.text.slice(at)).not.toMatch(/\p{L}/u);
      }),
    );
  });

  it('are values from 0 to 1 for each way, and finite for a note without a word', () => {
    for (const note of ['', '...', '🙂🙂', 'ok', 'x. '.repeat(500)]) {
      for (const value of moveValues(movesOf(note))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1.5 + 1e-9);
      }
    }
  });
});
