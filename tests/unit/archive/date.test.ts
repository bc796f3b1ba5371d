import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../utils/archive/date.ts';

describe('a date', () => {
  it.each([
    ['9/8/22, 9:14 PM', Date.UTC(2022, 8, 8, 21, 14)],
    ['9/8/22, 9:14\u202fPM', Date.UTC(2022, 8, 8, 21, 14)],
    ['12/1/2023, 12:05 AM', Date.UTC(2023, 11, 1, 0, 5)],
    ['12/1/23, 12:05 PM', Date.UTC(2023, 11, 1, 12, 5)],
    ['08 Feb 2026', Date.UTC(2026, 1, 8)],
    ['8 February 2026', Date.UTC(2026, 1, 8)],
    ['Sept 8, 2018', Date.UTC(2018, 8, 8)],
    ['2025-06-01 14:03:22 UTC', Date.UTC(2025, 5, 1, 14, 3, 22)],
    ['2025-06-01T14:03:22Z', Date.UTC(2025, 5, 1, 14, 3, 22)],
    ['2025-06-01', Date.UTC(2025, 5, 1)],
  ])('is read from %s', (written, time) => {
    expect(parseDate(written)).toBe(time);
  });

  it.each([
    '',
    'yesterday',
    '31/12/22, 9:14 PM',
    '30 Feb 2026',
    '2/30/26, 1:00 PM',
    '1/1/26, 25:00',
    'Jan 2024',
  ])('is not read from %s', (written) => {
    expect(parseDate(written)).toBeNull();
  });
});
