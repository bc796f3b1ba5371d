import { describe, expect, it } from 'vitest';
import { whyPlace } from '../../../components/badge/why-place.ts';

const view = { width: 1000, height: 800 };

describe('whyPlace', () => {
  it('opens below the badge, its left edge at the badge’s', () => {
    expect(whyPlace({ top: 100, bottom: 124, left: 200 }, view)).toEqual({
      above: false,
      left: 0,
      width: 340,
    });
  });

  it('opens above where there is more room', () => {
    expect(whyPlace({ top: 700, bottom: 724, left: 200 }, view).above).toBe(true);
  });

  it('stays below where there is too little room on either side, but more below', () => {
    expect(whyPlace({ top: 100, bottom: 124, left: 200 }, { width: 1000, height: 300 }).above).toBe(false);
  });

  it('is pushed back into the window at its right edge', () => {
    const { left, width } = whyPlace({ top: 100, bottom: 124, left: 900 }, view);
    expect(900 + left + width).toBe(992);
  });

  it('never starts left of the window, nor is wider than it', () => {
    const { left, width } = whyPlace({ top: 100, bottom: 124, left: 150 }, { width: 300, height: 600 });
    expect({ start: 150 + left, width }).toEqual({ start: 8, width: 284 });
  });
});
