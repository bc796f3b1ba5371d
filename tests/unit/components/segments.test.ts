import { describe, expect, it } from 'vitest';
import { marksOn } from '../../../components/note/marks.ts';
import { type Mark, segmentsOf } from '../../../components/note/segments.ts';
import { beside, claimOn, reasonOn, verdict } from '../../preview/invented.ts';

const mark = (start: number, end: number, kind: Mark['kind'] = 'for'): Mark => ({ start, end, kind });

describe('segmentsOf', () => {
  it('leaves a text without marks whole', () => {
    expect(segmentsOf('plain', [])).toEqual([{ text: 'plain', kinds: [] }]);
    expect(segmentsOf('', [])).toEqual([]);
  });

  it('cuts out one marked piece', () => {
    expect(segmentsOf('one two three', [mark(4, 7)])).toEqual([
      { text: 'one ', kinds: [] },
      { text: 'two', kinds: ['for'] },
      { text: ' three', kinds: [] },
    ]);
  });

  it('gives a piece on which marks overlap both of them', () => {
    expect(segmentsOf('abcdef', [mark(0, 4), mark(2, 6, 'claim-empty')])).toEqual([
      { text: 'ab', kinds: ['for'] },
      { text: 'cd', kinds: ['for', 'claim-empty'] },
      { text: 'ef', kinds: ['claim-empty'] },
    ]);
  });

  it('cuts at a mark inside another', () => {
    expect(segmentsOf('abcdef', [mark(0, 6), mark(2, 4, 'against')]).map(({ text }) => text)).toEqual([
      'ab',
      'cd',
      'ef',
    ]);
  });

  it('names a kind once where two marks of it overlap', () => {
    expect(segmentsOf('abcd', [mark(0, 3), mark(1, 4)]).map(({ kinds }) => kinds)).toEqual([
      ['for'],
      ['for'],
      ['for'],
    ]);
  });

  it('never cuts through an emoji, a flag or an accent', () => {
    const text = 'a👩🏽‍🌾b🇳🇱c\u0065\u0301d';
    for (let start = 0; start < text.length; start++)
      for (let end = start + 1; end <= text.length; end++) {
        const pieces = segmentsOf(text, [mark(start, end)]).map((piece) => piece.text);
        expect(pieces.join('')).toBe(text);
        for (const whole of ['👩🏽‍🌾', '🇳🇱', '\u0065\u0301'])
          expect(pieces.filter((piece) => piece.includes(whole))).toHaveLength(1);
      }
  });

  it('leaves out what is empty or beyond the text', () => {
    expect(segmentsOf('abc', [mark(1, 1), mark(2, 1), mark(5, 9)])).toEqual([{ text: 'abc', kinds: [] }]);
    expect(segmentsOf('abc', [mark(-4, 99)])).toEqual([{ text: 'abc', kinds: ['for'] }]);
  });
});

describe('marksOn', () => {
  const note = 'As fellow sailors we offer you leads';
  const judged = verdict('pitch', 0.9, {
    reasons: [
      reasonOn(note, 'we offer', 'offers-service', 1),
      reasonOn(note, 'sailors', 'specific-details', -1),
      beside('headline-sells', 1),
      { code: 'headline-sells', where: 'headline', start: 0, end: 4, weight: 1 },
    ],
    claims: [
      claimOn(note, 'fellow sailors', {
        kind: 'interest',
        topic: 'sailing',
        status: 'not-shown',
        evidence: [],
      }),
    ],
  });

  it('marks reasons for and against, and claims by what was found', () => {
    expect(marksOn('note', judged)).toEqual([
      { start: 18, end: 26, kind: 'for' },
      { start: 10, end: 17, kind: 'against' },
      { start: 3, end: 17, kind: 'claim-empty' },
    ]);
  });

  it('keeps the headline apart from the note', () => {
    expect(marksOn('headline', judged)).toEqual([{ start: 0, end: 4, kind: 'for' }]);
  });
});
