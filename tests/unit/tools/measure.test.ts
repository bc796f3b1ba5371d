import { describe, expect, it } from 'vitest';
import { areaUnderCurve, calibrationError, recallAt } from '../../../training/measure.ts';

describe('what a ranking is worth', () => {
  it('is 1 in the right order, 0 in the wrong one and half for ties', () => {
    expect(areaUnderCurve([3, 4], [1, 2])).toBe(1);
    expect(areaUnderCurve([1, 2], [3, 4])).toBe(0);
    expect(areaUnderCurve([1], [1])).toBe(0.5);
    expect(areaUnderCurve([2, 4], [1, 3])).toBe(0.75);
  });

  it('counts what lies above all but a share of the others', () => {
    const negatives = Array.from({ length: 100 }, (_, n) => n);
    expect(recallAt([98.5, 99.5, 97, 200], negatives, 0.01)).toBe(0.75);
  });
});

describe('the calibration error', () => {
  it('is how far stated and real shares are apart', () => {
    expect(calibrationError([0.75, 0.75, 0.75, 0.75], [true, true, true, false])).toBe(0);
    expect(calibrationError([1, 1], [true, false])).toBe(0.5);
  });
});
