import { describe, expect, it } from 'vitest';
import { keysIn } from '../../../training/quantise.ts';
import { headlinePhraseLogit } from '../../../utils/scoring/model/headline-phrases.ts';

const LAST = 0xffffff;
const KEYS = [0, 7, 300, 70_000, LAST];
const WEIGHTS = [1, -2, 127, -127, 5];
const phrases = {
  keys: keysIn(KEYS).toString('latin1'),
  weights: String.fromCharCode(...WEIGHTS.map((weight) => weight & 0xff)),
  scale: 0.5,
};

describe('phrases of headlines', () => {
  it('are found, each with what it says', () => {
    expect(KEYS.map((key) => headlinePhraseLogit(phrases, key))).toEqual(
      WEIGHTS.map((weight) => 0.5 * weight),
    );
  });

  it('say nothing where they were never met', () => {
    for (const key of [1, 6, 8, 299, 69_999, 70_001, LAST - 1])
      expect(headlinePhraseLogit(phrases, key)).toBe(0);
  });

  it('may be none', () => {
    expect(headlinePhraseLogit({ keys: '', weights: '', scale: 1 }, 7)).toBe(0);
  });
});
