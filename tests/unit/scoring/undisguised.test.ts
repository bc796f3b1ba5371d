import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undisguise } from '../../../utils/scoring/text/undisguised.ts';

describe('a disguised note', () => {
  it.each([
    ['unseen characters', 'fr\u200bee au\u00addit\ufeff', 'free audit'],
    ['Cyrillic letters in a Latin word', 'раssive income', 'passive income'],
    ['a word of look-alikes among Latin ones', 'а quick саll about сору', 'a quick call about copy'],
    ['Greek letters', 'fοr yοur Βusiness', 'for your Business'],
    ['marks that turn the direction', '\u202efree\u202c', 'free'],
  ])('is read as it looks: %s', (_, written, seen) => {
    expect(undisguise(written).text).toBe(seen);
  });

  it.each([
    ['Russian', 'Здравствуйте, рад знакомству'],
    ['a Russian name among English words', 'Greetings from Мария Петрова'],
    ['Greek', 'Καλημέρα σας'],
    ['a family as one emoji', '👩‍👩‍👧'],
    ['a red heart', 'thanks ❤️'],
  ])('stays as it is where nothing is disguised: %s', (_, written) => {
    expect(undisguise(written).text).toBe(written);
  });

  it('leads every place back into the original', () => {
    const written = 'a \u200bfr\u200b\u200bee audit';
    const seen = undisguise(written);
    const at = seen.text.indexOf('free');
    expect(written.slice(seen.start(at), seen.end(at + 4))).toBe('fr\u200b\u200bee');
  });

  it('keeps places in order and inside the original for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const seen = undisguise(written);
        const starts = [...seen.text].map((_, at) => seen.start(at));
        const ends = [...seen.text].map((_, at) => seen.end(at + 1));
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(
          starts.every((start, at) => start < (ends[at] ?? 0) && (ends[at] ?? 0) <= written.length),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
