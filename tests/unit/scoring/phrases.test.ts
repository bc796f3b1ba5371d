import { describe, expect, it } from 'vitest';
import { fitPhrases, phraseLogits } from '../../../training/fit-phrases.ts';
import { packPhrases } from '../../../training/quantise.ts';
import { readPhrases } from '../../../utils/scoring/features/phrases.ts';
import shippedModel from '../../../utils/scoring/model/shipped-model.json' with { type: 'json' };
import { unpackModel } from '../../../utils/scoring/model/unpack-model.ts';

const keysOf = (text: string) => readPhrases(` ${text} `).keys;

function learnt(texts: readonly (readonly [text: string, label: number])[]) {
  return fitPhrases({
    phrases: texts.map(([text]) => keysOf(text)),
    chosen: texts.map((_, row) => row),
    classOf: Int32Array.from(texts, ([, label]) => label),
    rowWeight: new Float64Array(texts.length).fill(1),
    classes: 2,
  });
}

describe('phrases', () => {
  const model = learnt([
    ['free audit today', 0],
    ['a free audit', 0],
    ['your talk in ghent', 1],
    ['that talk in bruges', 1],
  ]);
  const says = (text: string) => phraseLogits(model, keysOf(text), 2);

  it('speak for the label in whose messages they stand, the more of them the more', () => {
    const [sold = 0, human = 0] = says('audit');
    expect(sold).toBeGreaterThan(human);
    expect(says('talk in')[1]).toBeGreaterThan(says('talk')[1] ?? 0);
    expect(says('free audit')[0]).toBeGreaterThan(sold);
  });

  it('of one message alone, and those that were never met, say nothing', () => {
    expect([...says('bruges')]).toEqual([0, 0]);
    expect([...says('nobody wrote this')]).toEqual([0, 0]);
  });

  it('are the same after they were stored', () => {
    const { note } = unpackModel({ ...shippedModel, note: { ...shippedModel.note, phrases: fiveLabels() } });
    expect(note.phrases.keys).toBe(model.keys);
    expect([...note.phrases.weights].filter((_, at) => at % 5 < 2).join('')).toBe(model.weights);
  });

  /** The stored model has five labels; here the last three of them say nothing. */
  function fiveLabels() {
    const weights = model.weights.replaceAll(/.{2}/gs, (both) => `${both}\0\0\0`);
    return packPhrases({ ...model, weights });
  }
});
