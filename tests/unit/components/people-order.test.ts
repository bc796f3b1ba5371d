import { describe, expect, it } from 'vitest';
import { peopleFor, tagsOf } from '../../../components/people/people-order.ts';
import { draftWords } from '../../../components/people/person-words.ts';
import { createWords } from '../../../utils/i18n/create-words.ts';
import { somebody } from '../people/somebody.ts';

const ada = somebody({ id: 'ada', name: 'Ada Šťastná', tags: ['mentor'], since: '2026-03-01' });
const bo = somebody({ id: 'bo', name: 'Bo', tags: ['mentor', 'career'], notes: 'two daughters, sails' });
const cy = somebody({ id: 'cy', name: 'Cy', cadence: 'never', headline: 'Mentor of pilots' });
/** By name, as they are read. */
const ALL = [ada, bo, cy];

const ids = (wanted: Partial<Parameters<typeof peopleFor>[1]>) =>
  peopleFor(ALL, { typed: '', tag: null, order: 'name', ...wanted }).map(({ id }) => id);

describe('everybody', () => {
  it('stands by name, by next date with those without one last, or by silence', () => {
    expect(ids({ order: 'name' })).toEqual(['ada', 'bo', 'cy']);
    expect(ids({ order: 'due' })).toEqual(['bo', 'ada', 'cy']);
    expect(ids({ order: 'quiet' })).toEqual(['bo', 'cy', 'ada']);
  });

  it('is found by every word of name, tag, note or headline, accents or not', () => {
    expect(ids({ typed: 'stastna' })).toEqual(['ada']);
    expect(ids({ typed: 'MENTOR' })).toEqual(['ada', 'bo', 'cy']);
    expect(ids({ typed: 'sails mentor' })).toEqual(['bo']);
    expect(ids({ typed: 'nobody' })).toEqual([]);
  });

  it('is one tag’s alone where that is chosen', () => {
    expect(ids({ tag: 'mentor' })).toEqual(['ada', 'bo']);
    expect(tagsOf(ALL)).toEqual([
      ['mentor', 2],
      ['career', 1],
    ]);
  });
});

describe('an opening', () => {
  const words = createWords('en');

  it('takes up what was spoken of and what both share, and keeps own notes to the reader', () => {
    expect(draftWords(words, ada, { from: 'last-time', text: 'her team' })).toContain('her team');
    expect(draftWords(words, ada, { from: 'ground', text: 'Ghent' })).toContain('Ghent');
    for (const from of ['notes', 'hook'] as const)
      expect(draftWords(words, ada, { from, text: 'two daughters' })).toBe('Hi Ada, how have you been?');
    expect(draftWords(words, ada, undefined)).toBe('Hi Ada, how have you been?');
  });
});
