import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf, rowsInSight } from '../../../components/queue/row-offsets.ts';

describe('the rows in sight', () => {
  const offsets = offsetsOf(5, (index) => [10, 20, 30, 40, 50][index] ?? 0);

  it('begin where the rows before them end', () => {
    expect(offsets).toEqual([0, 10, 30, 60, 100, 150]);
  });

  it('are those that the view touches, and as many around as are asked for', () => {
    expect(rowsInSight(offsets, 0, 25, 0)).toEqual([0, 2]);
    expect(rowsInSight(offsets, 35, 59, 0)).toEqual([2, 3]);
    expect(rowsInSight(offsets, 35, 59, 1)).toEqual([1, 4]);
    expect(rowsInSight(offsets, 120, 400, 9)).toEqual([0, 5]);
  });

  it('are none where there are none', () => {
    expect(
      rowsInSight(
        offsetsOf(0, () => 10),
        0,
        100,
        3,
      ),
    ).toEqual([0, 0]);
  });

  it('cover the whole view, wherever it is scrolled to', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.nat(20_000), fc.integer({ min: 1, max: 900 }), (all, scrolled, view) => {
        const places = offsetsOf(all.length, (index) => all[index] ?? 0);
        const total = places.at(-1) ?? 0;
        const top = Math.min(scrolled, Math.max(0, total - view));
        const [first, end] = rowsInSight(places, top, top + view, 0);
        expect(places[first]).toBeLessThanOrEqual(top);
        expect(places[end]).toBeGreaterThanOrEqual(Math.min(top + view, total));
      }),
    );
  });
});
