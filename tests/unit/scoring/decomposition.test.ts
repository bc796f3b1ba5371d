import { describe, expect, it } from 'vitest';
import { phraseLogits } from '../../../training/fit-phrases.ts';
import { SCORED_LABELS } from '../../../utils/requests/index.ts';
import { gramVector, readGrams } from '../../../utils/scoring/features/gram-values.ts';
import { denseValues, readNote } from '../../../utils/scoring/features/note-features.ts';
import { phraseKeys } from '../../../utils/scoring/features/phrases.ts';
import { readPieces } from '../../../utils/scoring/features/pieces.ts';
import { nibbleAt } from '../../../utils/scoring/model/nibbles.ts';
import shippedModel from '../../../utils/scoring/model/shipped-model.json' with { type: 'json' };
import { unpackModel } from '../../../utils/scoring/model/unpack-model.ts';
import { readMoves } from '../../../utils/scoring/moves/read-moves.ts';
import { sumCauses } from '../../../utils/scoring/stages/evidence.ts';
import { languageGroup, noteCauses } from '../../../utils/scoring/stages/note-evidence.ts';
import { reasonsFor, weigherFor } from '../../../utils/scoring/stages/reasons.ts';
import { humanNote, soldNote } from './fixtures.ts';

const { note: model } = unpackModel(shippedModel);

/** The logits as the training program computes them: one dot product, not taken apart. */
function directLogits(text: string): readonly number[] {
  const features = readNote(text);
  const { scale, shift } = model.calibration[languageGroup(features.language)];
  const grams = readGrams(features.masked.text);
  const pieces = readPieces(features.masked.text);
  const moves = readMoves(features.masked, grams, pieces, features.language, model);
  const dense = denseValues(features, moves);
  const phrases = phraseLogits(model.phrases, phraseKeys(pieces), SCORED_LABELS.length);
  return SCORED_LABELS.map((_, label) => {
    let logit = (model.bias[label] ?? 0) + (phrases[label] ?? 0);
    dense.forEach((value, index) => {
      logit += value * (model.dense[index * SCORED_LABELS.length + label] ?? 0);
    });
    for (const [bucket, value] of gramVector(features.masked.text, model.rows.buckets)) {
      const weight = nibbleAt(model.rows.nibbles, label * model.rows.buckets + bucket);
      logit += value * weight * (model.scales[label] ?? 0);
    }
    return logit * scale + (shift[label] ?? 0);
  });
}

const notes = [soldNote, humanNote, 'Hé 👋 ça va ? On se connecte ?', 'Zdravím, jak se máte?', 'ok'];

describe('the causes of a verdict', () => {
  it.each(notes)('add up to the logits: %s', (note) => {
    const sums = sumCauses(noteCauses(readNote(note), model));
    directLogits(note).forEach((logit, label) => {
      expect(sums[label]).toBeCloseTo(logit, 6);
    });
  });

  it.each(notes)('are shown strongest support first, then what speaks against: %s', (note) => {
    const weights = reasonsFor(noteCauses(readNote(note), model), 'pitch', note).map(({ weight }) => weight);
    const support = weights.filter((weight) => weight > 0);
    expect(weights).toEqual([...support, ...weights.slice(support.length).filter((weight) => weight < 0)]);
    expect(weights.length).toBeLessThanOrEqual(8);
  });

  it('weigh for one label what they weigh against another', () => {
    const logits = [1, 0, 0, 0, -1];
    expect(weigherFor('pitch')(logits)).toBeGreaterThan(0);
    expect(weigherFor('genuine')(logits)).toBeLessThan(0);
  });
});
