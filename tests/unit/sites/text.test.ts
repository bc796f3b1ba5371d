import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, shown } from '../../../utils/sites/cards/text.ts';

/** Characters of every kind that labels and names are made of, those that have to be changed among them. */
const character = fc.oneof(
  fc.constantFrom(...'aZ é ñ ß’‘`´“”…·•–—-,. \u00a0\u200e\u2067\u0301©®™ \n\t'),
  fc.integer({ min: 0xa1, max: 0x24f }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x2000, max: 0x206f }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));

test('text is shown in NFC, with single spaces and without marks of direction', () => {
  fc.assert(
    fc.property(text, (each) => {
      const wanted = each
        .normalize('NFC')
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      expect(shown(each)).toBe(wanted);
    }),
    { numRuns: 2_000 },
  );
});

test('text that is compared has one apostrophe and no pictures', () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(comparable(each)).not.toMatch(
        /[\u2018\u2019\u201b\u02bc\u02b9\u00b4`\uff07]|\p{Extended_Pictographic}/u,
      );
      expect(comparable(comparable(each))).toBe(comparable(each));
    }),
    { numRuns: 2_000 },
  );
});
