import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAt, dayOf, isQuiet, nextReminder } from '../../../utils/people/index.ts';

const NIGHT = { from: 20, to: 9 };
const HOUR = 3_600_000;

describe('quiet hours', () => {
  it.each([
    [19, false],
    [20, true],
    [23, true],
    [0, true],
    [8, true],
    [9, false],
  ])('over midnight: at %i %s', (hour, quiet) => {
    expect(isQuiet(hour, NIGHT)).toBe(quiet);
  });

  it('may lie within a day, or be none', () => {
    expect(isQuiet(13, { from: 12, to: 14 })).toBe(true);
    expect(isQuiet(14, { from: 12, to: 14 })).toBe(false);
    expect(isQuiet(3, { from: 7, to: 7 })).toBe(false);
  });
});

describe('the next reminder', () => {
  const at = (time: string) => Date.parse(time);

  it('is at once where today is still open', () => {
    const now = at('2026-11-22T10:30:00Z');
    expect(nextReminder(now, null, NIGHT, 'UTC')).toBe(now);
    expect(nextReminder(now, '2026-11-21', NIGHT, 'UTC')).toBe(now);
  });

  it('is after the quiet hours, and tomorrow where today’s was said', () => {
    expect(nextReminder(at('2026-11-22T21:10:00Z'), null, NIGHT, 'UTC')).toBe(at('2026-11-23T09:00:00Z'));
    expect(nextReminder(at('2026-11-22T10:30:00Z'), '2026-11-22', NIGHT, 'UTC')).toBe(
      at('2026-11-23T09:00:00Z'),
    );
  });

  it('follows the clock on the wall through daylight saving', () => {
    // In Brussels the night to 29 March 2026 is an hour short.
    expect(nextReminder(at('2026-03-28T21:00:00Z'), '2026-03-28', NIGHT, 'Europe/Brussels')).toBe(
      at('2026-03-29T07:00:00Z'),
    );
    expect(nextReminder(at('2026-10-24T21:00:00Z'), '2026-10-24', NIGHT, 'Europe/Brussels')).toBe(
      at('2026-10-25T08:00:00Z'),
    );
  });

  it('is once after a week of sleep', () => {
    const woken = at('2026-11-29T11:00:00Z');
    const first = nextReminder(woken, '2026-11-22', NIGHT, 'UTC');
    expect(first).toBe(woken);
    expect(nextReminder(woken, dayOf(first, 'UTC'), NIGHT, 'UTC')).toBe(at('2026-11-30T09:00:00Z'));
  });

  it('is always ahead, never quiet, and never twice a day, in every zone', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(
        fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') }),
        hour,
        hour,
        fc.constantFrom(
          'UTC',
          'Asia/Kathmandu',
          'Europe/Brussels',
          'America/St_Johns',
          'Australia/Lord_Howe',
        ),
        (now, from, to, zone) => {
          const today = dayOf(now, zone);
          const next = nextReminder(now, today, { from, to }, zone);
          expect(next).toBeGreaterThan(now);
          expect(next - now).toBeLessThan(50 * HOUR);
          expect(dayOf(next, zone)).not.toBe(today);
          expect(isQuiet(clockAt(next, zone).hour, { from, to })).toBe(false);
        },
      ),
      { numRuns: 25 },
    );
  });
});
