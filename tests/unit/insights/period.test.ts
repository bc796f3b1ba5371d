import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivals, countedIn, PERIODS } from '../../../utils/insights/index.ts';
import { DAY, gather, NOW, seen } from './rows.ts';

const requests = fc.array(
  fc.record({
    firstSeenAt: fc.integer({ min: NOW - 4_000 * DAY, max: NOW + 3 * DAY }),
    label: fc.constantFrom('pitch', 'genuine', 'unclear'),
  }),
  { maxLength: 60 },
);

describe('a period', () => {
  it('of twelve weeks shows twelve, the empty ones too, and leaves out what is older', () => {
    const gathered = gather({
      requests: [seen(), seen({ firstSeenAt: NOW - 70 * DAY }), seen({ firstSeenAt: NOW - 100 * DAY })],
    });
    const { unit, steps, total } = arrivals(countedIn(gathered, 'weeks', NOW));
    expect(unit).toBe('week');
    expect(steps.map((step) => step.total)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(total).toBe(2);
  });

  it('of a year shows 52 weeks', () => {
    expect(countedIn(gather({}), 'year', NOW).steps).toHaveLength(52);
  });

  it.each([
    [20, 'week'],
    [700, 'month'],
    [4_000, 'year'],
  ])('of everything since %d days ago is shown by %s', (days, unit) => {
    const gathered = gather({ requests: [seen({ firstSeenAt: NOW - days * DAY }), seen()] });
    expect(countedIn(gathered, 'all', NOW).unit).toBe(unit);
  });

  it('of everything, where there is nothing, is this week', () => {
    expect(countedIn(gather({}), 'all', NOW).steps).toHaveLength(1);
  });

  it('counts what a wrong clock has dated later as of now', () => {
    const gathered = gather({ requests: [seen({ firstSeenAt: NOW + 30 * DAY })] });
    expect(arrivals(countedIn(gathered, 'weeks', NOW)).steps.at(-1)?.total).toBe(1);
  });

  it('shows each request in exactly one step, and all of them in one total', () => {
    fc.assert(
      fc.property(requests, fc.constantFrom(...PERIODS), (rows, period) => {
        const { steps, total, byLabel } = arrivals(
          countedIn(gather({ requests: rows.map((row) => seen(row)) }), period, NOW),
        );
        expect(steps.reduce((sum, step) => sum + step.total, 0)).toBe(total);
        expect(Object.values(byLabel).reduce((sum, count) => sum + count, 0)).toBe(total);
        if (period === 'all') expect(total).toBe(rows.length);
      }),
    );
  });

  it('is the same in whatever order the memory is read', () => {
    fc.assert(
      fc.property(requests, (rows) => {
        const all = rows.map((row) => seen(row));
        const one = countedIn(gather({ requests: all }), 'all', NOW);
        expect(countedIn(gather({ requests: all.toReversed() }), 'all', NOW)).toEqual(one);
      }),
    );
  });
});
