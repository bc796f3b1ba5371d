import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  firstWeekday,
  moved,
  spansBetween,
  startOf,
  type Weekday,
} from '../../../utils/insights/calendar.ts';

const ZONES = ['UTC', 'Europe/Amsterdam', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia'];
const HOUR = 3_600_000;

afterEach(() => vi.unstubAllEnvs());

const weekday = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<Weekday>;
/** From 1971 to 2060. */
const time = fc.integer({ min: 31_536_000_000, max: 2_840_140_800_000 });

describe('the first day of a week', () => {
  it.each([
    ['en-US', 0],
    ['en-GB', 1],
    ['nl', 1],
    ['pt-BR', 0],
    ['ar-EG', 6],
  ])('is, for %s, %d', (locale, day) => {
    expect(firstWeekday(locale)).toBe(day);
  });
});

describe.each(ZONES)('weeks in %s', (zone) => {
  it('begin at midnight of their first day, and hold the time that they were asked for', () => {
    vi.stubEnv('TZ', zone);
    fc.assert(
      fc.property(time, weekday, (moment, first) => {
        const start = startOf(moment, 'week', first);
        const next = moved(start, 'week', 1);
        expect(new Date(start).getDay()).toBe(first);
        expect(start).toBeLessThanOrEqual(moment);
        expect(next).toBeGreaterThan(moment);
        // The night before belongs to the week before, also where the clocks were turned at midnight.
        expect(startOf(start - 1, 'week', first)).toBeLessThan(start);
      }),
    );
  });

  it('follow one another without a gap, as months and years do', () => {
    vi.stubEnv('TZ', zone);
    fc.assert(
      fc.property(
        time,
        fc.integer({ min: 0, max: 500 * 24 }),
        weekday,
        fc.constantFrom('week', 'month', 'year'),
        (from, hours, first, unit) => {
          const to = from + hours * HOUR;
          const spans = spansBetween(from, to, unit, first);
          expect(spans[0]?.from).toBe(startOf(from, unit, first));
          expect(spans.at(-1)?.from).toBe(startOf(to, unit, first));
          for (const [at, span] of spans.entries())
            expect(span.to).toBe(spans[at + 1]?.from ?? moved(span.from, unit, 1));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a week in which clocks are turned', () => {
  it.each([
    ['2026-03-29T12:00', 7 * 24 - 1],
    ['2026-10-25T12:00', 7 * 24 + 1],
    ['2026-11-18T12:00', 7 * 24],
  ])('is, in Amsterdam around %s, %d hours long', (day, hours) => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    const start = startOf(new Date(day).getTime(), 'week', 1);
    expect((moved(start, 'week', 1) - start) / HOUR).toBe(hours);
  });
});
