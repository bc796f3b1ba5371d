import { describe, expect, it } from 'vitest';
import { createWords } from '../../../utils/i18n/create-words.ts';

const NOW = Date.UTC(2026, 10, 18, 10);
const HOUR = 3_600_000;

describe('createWords', () => {
  it.each([
    ['en-GB', 'en'],
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['nl_NL', 'nl'],
    ['de-CH', 'de'],
    ['pt-BR', 'pt'],
    ['fy', 'en'],
    ['', 'en'],
    ['not a language', 'en'],
  ])('speaks to a browser in “%s” in %s', (locale, language) => {
    expect(createWords(locale).language).toBe(language);
  });

  it('counts in whole words', () => {
    const words = createWords('en');
    expect(words.say('reasons.count', { count: 0 })).toBe('no reasons');
    expect(words.say('reasons.count', { count: 1 })).toBe('1 reason');
    expect(words.say('reasons.count', { count: 3 })).toBe('3 reasons');
  });

  it('fails loudly where a value is missing', () => {
    expect(() => createWords('en').say('choosing.decline')).toThrow();
  });

  it('shows markup in a value as plain text', () => {
    expect(createWords('en').say('choosing.decline', { name: '<b>x</b> {y}' })).toBe(
      'Declining <b>x</b> {y}',
    );
  });

  it('never claims 0 or 100 per cent', () => {
    const words = createWords('en');
    expect([0, 0.004, 0.5, 0.999, 1].map(words.percent)).toEqual(['1%', '1%', '50%', '99%', '99%']);
  });

  it.each([
    [0, 'now'],
    [-30_000, 'now'],
    [-5 * 60_000, '5 minutes ago'],
    [-3 * HOUR, '3 hours ago'],
    [-26 * HOUR, 'yesterday'],
    [-15 * 24 * HOUR, '2 weeks ago'],
    [20 * HOUR, 'in 20 hours'],
  ])('tells a time %d ms away as “%s”', (distance, told) => {
    expect(createWords('en').relativeTime(NOW + distance, NOW)).toBe(told);
  });

  it('tells times and numbers in the language of the words', () => {
    const words = createWords('nl-NL');
    expect(words.relativeTime(NOW - 3 * HOUR, NOW)).toBe('3 uur geleden');
    expect(words.number(10_000)).toBe('10.000');
  });

  it('keeps a name that runs right to left from dragging our punctuation along', () => {
    expect(createWords('en').say('offer.decline', { name: 'ليلى' })).toBe('Decline \u2068ليلى\u2069?');
  });
});
