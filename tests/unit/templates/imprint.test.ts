import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledIn } from '../../../tools/learning/filled-in.ts';
import { readCorpus } from '../../../training/read-corpus.ts';
import { imprintOfNote } from '../../../utils/scoring/index.ts';
import { imprintId, imprintOf, isSameText, likeness } from '../../../utils/templates/index.ts';

const TEXT =
  'Hi Karen, I help dental practices in Ohio bring in 20 new patients a month without discounting. Would love to connect and show you how it works at Smilewell.';

/** Notes of the corpus that are long enough to be known; German ones are left out, since there every noun is a capital. */
const notes = readCorpus()
  .messages.filter(({ lang, text }) => lang !== 'de' && imprintOfNote(text) !== null)
  .map(({ text }) => text);

function same(a: string, b: string): boolean {
  const [left, right] = [imprintOfNote(a), imprintOfNote(b)];
  return left !== null && right !== null && isSameText(left, right);
}

describe('the imprint of a text', () => {
  it('is the same where only names, figures and links are others', () => {
    const other = TEXT.replace('Karen', 'Tom')
      .replace('Ohio', 'Kent')
      .replace('20', '35')
      .replace('Smilewell', 'Bright & Sons');
    expect(likeness(imprintOfNote(TEXT) ?? fail(), imprintOfNote(other) ?? fail())).toBeGreaterThan(0.9);
  });

  it('knows a text again whose trade was filled in without a capital', () => {
    expect(same(TEXT, TEXT.replace('dental practices', 'garden centres'))).toBe(true);
  });

  it('knows a text again that is disguised with unseen characters', () => {
    expect(same(TEXT, [...TEXT].join('\u200b'))).toBe(true);
  });

  it('tells apart what only begins alike', () => {
    const twin = 'Your one-way plan for Mill Street is on the council page, Mr. Boyd.';
    expect(
      same(
        `${twin} The bakery at no. 14 unloads at six, and the van cannot turn. Has anybody asked them?`,
        `${twin} We make signs and road paint for towns like yours and could quote for the lot by Friday.`,
      ),
    ).toBe(false);
  });

  it('is none of a text that is too short to be told from others', () => {
    expect(imprintOfNote('Hi Ann, nice to meet you here!')).toBeNull();
    expect(imprintOfNote('')).toBeNull();
    expect(imprintOfNote(null)).toBeNull();
  });

  it('is none of the network’s own sentence', () => {
    expect(
      imprintOfNote("Hi Ann Mary, I'd like to add you to my professional network on LinkedIn."),
    ).toBeNull();
  });

  it('holds numbers alone, and no more of them for a longer text', () => {
    const imprint = imprintOf(
      ` ${Array.from({ length: 2_000 }, (_, at) => `word${'abcdefgh'[at % 8]}${at}`).join(' x ')} `,
    );
    expect(imprint?.marks.length).toBeLessThanOrEqual(64);
    expect([...(imprint?.marks ?? []), ...(imprint?.keys ?? [])].every(Number.isInteger)).toBe(true);
  });

  it('gives a text the same name each time, and others others', () => {
    const named = () => notes.slice(0, 2_000).map((note) => imprintId(imprintOfNote(note) ?? fail()));
    expect(named()).toEqual(named());
    expect(new Set(named()).size).toBe(new Set(notes.slice(0, 2_000)).size);
  });
});

describe('filling in other names', () => {
  it('keeps nearly every note of our own texts the same text', () => {
    // Every third: ten thousand say as much as all.
    const some = notes.filter((_, at) => at % 3 === 0);
    const kept = some.filter((note, at) => same(note, filledIn(note, at))).length;
    expect(kept / some.length).toBeGreaterThan(0.985);
  });

  it('keeps a text the same text, whoever it goes to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (one, other) => {
        expect(same(filledIn(TEXT, one), filledIn(TEXT, other))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('likeness', () => {
  it('is the same either way, 1 for the same text, and within 0 and 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...notes), fc.constantFrom(...notes), (a, b) => {
        const [left, right] = [imprintOfNote(a) ?? fail(), imprintOfNote(b) ?? fail()];
        expect(likeness(left, right)).toBe(likeness(right, left));
        expect(likeness(left, left)).toBe(1);
        expect(likeness(left, right)).toBeGreaterThanOrEqual(0);
        expect(likeness(left, right)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

function fail(): never {
  throw new Error('no imprint');
}
