import { describe, expect, it } from 'vitest';
import { fitPhrases, phraseLogits } from '../../../training/fit-phrases.ts';
import { tellingPhrases } from '../../../training/telling-phrases.ts';
import { SCORED_LABELS } from '../../../utils/requests/index.ts';
import { phraseKeys } from '../../../utils/scoring/features/phrases.ts';
import { readPieces } from '../../../utils/scoring/features/pieces.ts';
import { tablePhrases } from '../../../utils/scoring/model/phrase-table.ts';
import shippedModel from '../../../utils/scoring/model/shipped-model.json' with { type: 'json' };
import { unpackModel } from '../../../utils/scoring/model/unpack-model.ts';

const keysOf = (text: string) => phraseKeys(readPieces(` ${text} `));

function learnt(texts: readonly (readonly [text: string, label: number])[]) {
  return fitPhrases({
    phrases: texts.map(([text]) => keysOf(text)),
    chosen: texts.map((_, row) => row),
    classOf: Int32Array.from(texts, ([, label]) => label),
    classes: SCORED_LABELS.length,
  });
}

describe('phrases', () => {
  const model = learnt([
    ['free audit today', 0],
    ['a free audit', 0],
    ['your talk in ghent', 1],
    ['that talk in bruges', 1],
    ['a talk on bees', 1],
    ['the talk we had', 1],
  ]);
  const table = tablePhrases(model);
  const says = (text: string) => phraseLogits(table, keysOf(text), 2);

  it('speak for the label in whose messages they stand, the more of them the more', () => {
    const [sold = 0, human = 0] = says('audit');
    expect(sold).toBeGreaterThan(human);
    expect(says('talk in')[1]).toBeGreaterThan(says('talk')[1] ?? 0);
    expect(says('free audit')[0]).toBeGreaterThan(sold);
  });

  it('of one message alone speak for its label, less than what stands in more of them', () => {
    const [sold = 0, human = 0] = says('bruges');
    expect(human).toBeGreaterThan(sold);
    expect(human).toBeLessThan(says('talk')[1] ?? 0);
  });

  it('of two words that stand in one message alone are left out, unless both words are common', () => {
    const [rare = []] = tellingPhrases([' we met in ghent ', ' we met in bruges ']);
    const [, ghent = 0] = keysOf('ghent');
    expect(rare).toEqual([...keysOf('we met in').slice(0, -1), ghent]);

    const apart = Array.from({ length: 10 }, () => [' your stall ', ' the fair ']).flat();
    const together = [' fair stall ', ' stall fair '];
    const common = tellingPhrases([...apart, ...apart, ...together]);
    expect(common.slice(-2)).toEqual(together.map((text) => phraseKeys(readPieces(text))));
  });

  it('that were never met say nothing', () => {
    expect([...says('nobody wrote this')]).toEqual([0, 0]);
  });

  it('are the same after they were stored', () => {
    const phrases = JSON.parse(JSON.stringify(model));
    const { note } = unpackModel({ ...shippedModel, note: { ...shippedModel.note, phrases } });
    const stored = phraseLogits(note.phrases, keysOf('free audit'), 2);
    expect([...stored]).toEqual([...says('free audit')]);
  });

  it('that are cut short are refused', () => {
    expect(() => tablePhrases({ ...model, keys: model.keys.slice(1) })).toThrow('cut short');
  });
});
