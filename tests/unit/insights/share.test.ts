import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENOUGH, isClearlyMore, shareOf, wilson } from '../../../utils/insights/share.ts';

const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

describe('a share', () => {
  it('is not told of fewer than ten', () => {
    expect(shareOf(9, ENOUGH - 1)).toBeNull();
    expect(shareOf(9, ENOUGH)).not.toBeNull();
  });

  it.each([
    // Newcombe (1998), Statistics in Medicine 17, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d has the published interval', (part, whole, low, high) => {
    const share = wilson(part, whole);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  it('lies within its interval, and that within 0 to 1', () => {
    fc.assert(
      fc.property(counts, ([part, whole]) => {
        const { low, share, high } = wilson(part, whole);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(share).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is clearly more than another only where both are told apart', () => {
    expect(isClearlyMore(wilson(90, 100), wilson(50, 100))).toBe(true);
    expect(isClearlyMore(wilson(9, 10), wilson(5, 10))).toBe(false);
    expect(isClearlyMore(wilson(50, 100), wilson(90, 100))).toBe(false);
  });
});
