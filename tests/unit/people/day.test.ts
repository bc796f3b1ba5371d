import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, clockAt, dayOf, daysBetween, isDay } from '../../../utils/people/index.ts';

const ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'Europe/Brussels'];
const day = fc
  .integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2150, 0, 1) })
  .map((time) => dayOf(time, 'UTC'));

describe('a day', () => {
  it.each([
    ['2026-11-22', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['1900-01-01', false],
    ['2026-11-31', false],
    ['2026-1-1', false],
    ['22.11.2026', false],
    ['9999-01-01', false],
    ['', false],
  ])('%s is one: %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });

  it('is the one on the wall of the reader, whatever it is elsewhere', () => {
    const newYear = Date.UTC(2026, 11, 31, 23, 30);
    expect(dayOf(newYear, 'UTC')).toBe('2026-12-31');
    expect(dayOf(newYear, 'Europe/Brussels')).toBe('2027-01-01');
    expect(dayOf(newYear, 'Pacific/Pago_Pago')).toBe('2026-12-31');
    expect(dayOf(newYear, 'Pacific/Kiritimati')).toBe('2027-01-01');
  });

  it('changes at midnight, also on the days of 23 and of 25 hours', () => {
    // In Brussels the clock goes forward on 29 March 2026 and back on 25 October.
    for (const [start, hours] of [
      [Date.UTC(2026, 2, 28, 23), 23],
      [Date.UTC(2026, 9, 24, 22), 25],
    ] as const) {
      const today = dayOf(start, 'Europe/Brussels');
      const last = start + hours * 3_600_000 - 1;
      expect(dayOf(start - 1, 'Europe/Brussels')).toBe(addDays(today, -1));
      expect(dayOf(last, 'Europe/Brussels')).toBe(today);
      expect(dayOf(last + 1, 'Europe/Brussels')).toBe(addDays(today, 1));
    }
  });

  it('without a zone is the day of the reader’s own clock', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2150, 0, 1) }), (time) => {
        expect(clockAt(time)).toEqual(clockAt(time, own));
      }),
      { numRuns: 50 },
    );
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('from %s, %i of them, come to %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end);
  });

  it('never come to another month than was asked for, and never move backwards', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 24 }), (a, b, months) => {
        const later = addMonths(a, months);
        const monthOf = (each: string) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
        expect(monthOf(later)).toBe(monthOf(a) + months);
        expect(isDay(later)).toBe(true);
        const [first, second] = [a, b].sort() as [string, string];
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
      }),
    );
  });
});

describe('days', () => {
  it('between two days are those that were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (start, days) => {
        fc.pre(addDays(start, days) >= '1970-01-01');
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  it('follow one another in every zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2050, 0, 1) }),
        fc.constantFrom(...ZONES),
        (time, zone) => {
          const between = daysBetween(dayOf(time, zone), dayOf(time + 24 * 3_600_000, zone));
          expect([0, 1, 2]).toContain(between);
          expect(Math.abs(daysBetween(dayOf(time, 'UTC'), dayOf(time, zone)))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
