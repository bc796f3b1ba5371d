import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../utils/requests/index.ts';
import { parseParts, parseProfile } from '../../../utils/store/stored-profile.ts';

describe('a profile in the memory', () => {
  it('that is spoilt in one list keeps the others', () => {
    const stored = { ...EMPTY_PROFILE, name: 'Runa', skills: ['Knots'], places: [7], positions: 'none' };
    expect(parseProfile(stored)).toEqual({ ...EMPTY_PROFILE, name: 'Runa', skills: ['Knots'] });
  });

  it.each([undefined, null, 'Runa', 7, []])('that is %s is an empty one', (stored) => {
    expect(parseProfile(stored)).toEqual(EMPTY_PROFILE);
  });
});

describe('what an export said', () => {
  it('is kept file by file, and what no file says is left out', () => {
    const stored = { skills: { skills: ['Knots'], people: 3 }, positions: null, other: { skills: ['x'] } };
    expect(parseParts(stored)).toEqual({ skills: { skills: ['Knots'] }, positions: {} });
    expect(parseParts('spoilt')).toEqual({});
  });
});
