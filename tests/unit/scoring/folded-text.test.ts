import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/scoring/text/folded-text.ts';
import { tokenise } from '../../../utils/scoring/text/tokens.ts';

describe('folding a text', () => {
  it('lowers, strips marks and opens compatibility forms', () => {
    expect(foldText('Straße ÉTÉ 𝗕𝗼𝗹𝗱 ﬁn').text).toBe('strasse ete bold fin');
  });

  it('leaves out characters that nobody sees', () => {
    expect(foldText('fr\u200bee').text).toBe('free');
  });

  it('leads every folded unit back to its place in the original', () => {
    const folded = foldText('à 𝗕!');
    expect(Array.from(folded.starts)).toEqual([0, 1, 2, 4]);
    expect(Array.from(folded.ends)).toEqual([1, 2, 4, 5]);
  });

  it('gives a separate mark to the letter before it', () => {
    const [token] = tokenise(foldText('ne\u0301e'));
    expect([token?.text, token?.start, token?.end]).toEqual(['nee', 0, 4]);
  });

  it('keeps token places inside the original for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let previous = 0;
        for (const token of tokenise(foldText(text))) {
          expect(token.start).toBeGreaterThanOrEqual(previous);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          previous = token.start;
        }
      }),
    );
  });
});
