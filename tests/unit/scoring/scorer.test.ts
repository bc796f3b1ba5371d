import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, LABELS, SCORED_LABELS } from '../../../utils/requests/index.ts';
import { createShippedScorer, REASON_CODES } from '../../../utils/scoring/index.ts';
import { humanNote, nobody, reader, soldNote } from './fixtures.ts';

const scorer = createShippedScorer();
const score = (note: string | null) => scorer.score({ note, sender: nobody }, EMPTY_PROFILE);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'we help',
        'Ilse,',
        '👩‍👩‍👧',
        '\ud83d',
        'שלום',
        'free audit',
        'é',
        'e\u0301',
        '50%',
        '\n',
      ),
    )
    .map((words) => words.join(' ')),
);

function splitsCodePoint(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

describe('any note at all', () => {
  it('gets probabilities that add up to 1, a worth from 0 to 1, and known words', () => {
    fc.assert(
      fc.property(anyText, (note) => {
        const verdict = score(note);
        const sum = SCORED_LABELS.reduce((total, label) => total + verdict.probabilities[label], 0);
        expect(sum).toBeCloseTo(1, 9);
        expect(verdict.worth).toBeGreaterThanOrEqual(0);
        expect(verdict.worth).toBeLessThanOrEqual(1);
        expect(LABELS).toContain(verdict.label);
        for (const { code } of verdict.reasons) expect(REASON_CODES).toContain(code);
      }),
    );
  });

  it('gets reasons whose places lie in the note and cut no character', () => {
    fc.assert(
      fc.property(anyText, (note) => {
        for (const { where, start, end } of score(note).reasons) {
          if (where !== 'note' || start === null || end === null) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(note.length);
          expect(splitsCodePoint(note, start)).toBe(false);
          expect(splitsCodePoint(note, end)).toBe(false);
        }
      }),
    );
  });

  it('gets the same verdict twice', () => {
    fc.assert(
      fc.property(anyText, (note) => {
        expect(score(note)).toEqual(score(note));
      }),
    );
  });

  it.each([
    ['ten thousand characters', 'We help companies grow. '.repeat(420)],
    ['one endless word', 'a'.repeat(10_000)],
    ['lone surrogates', '\ud83d\ud83d \udc00 hello \ud800'],
    ['right-to-left text', '‏שלום וברכה, אשמח להתחבר‏'],
    ['emoji only', '👋🏽👨‍👩‍👧‍👦🚀'],
  ])('is survived: %s', (_, note) => {
    expect(() => score(note)).not.toThrow();
  });
});

describe('a note', () => {
  it('that sells is called a pitch, with the selling words first', () => {
    const verdict = score(soldNote);
    expect(verdict.label).toBe('pitch');
    const codes = verdict.reasons.slice(0, 4).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['asks-for-call', 'promises-result', 'helps-companies']));
  });

  it('with a person behind it is called genuine', () => {
    expect(score(humanNote).label).toBe('genuine');
  });

  it('of one or two words says too little', () => {
    const verdict = score('Hello there');
    expect(verdict.label).toBe('unclear');
    expect(verdict.reasons[0]?.code).toBe('too-short');
  });

  it('in an unknown language is not called anything on weak evidence', () => {
    const verdict = score('Merhaba, sizi ağıma eklemek istiyorum, teşekkürler');
    expect(verdict.language).toBe('tr');
    expect(verdict.label).toBe('unclear');
  });

  it('from a sender whose headline sells is likelier a pitch', () => {
    const soft = 'Hi Ilse, always nice to meet people who work with water. How is your week?';
    const plain = scorer.score({ note: soft, sender: { ...nobody, headline: 'Nurse in Leeds' } }, reader);
    const selling = scorer.score(
      { note: soft, sender: { ...nobody, headline: 'I help consultants win 10 clients a month' } },
      reader,
    );
    expect(selling.probabilities.pitch).toBeGreaterThan(plain.probabilities.pitch);
  });
});
